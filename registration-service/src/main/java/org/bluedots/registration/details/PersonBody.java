package org.bluedots.registration.details;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.bluedots.registration.contact.ContactHint;
import org.jspecify.annotations.Nullable;

/// The details of a person in an answer.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonBody(
        List<PersonName> names,
        @Nullable String alias,
        @Nullable String description,
        Sex sex,
        BirthBody birth,
        List<String> languages,
        List<String> nationalities,
        boolean interpreterNeeded,
        @Nullable ParticularsView particulars) {

    public static PersonBody of(PersonDetails details) {
        var names =
                details.names().stream().sorted(Comparator.comparing(PersonName::script)).toList();
        return new PersonBody(
                names,
                details.alias(),
                details.description(),
                details.sex(),
                BirthBody.of(details.birth()),
                details.languages(),
                details.nationalities(),
                details.interpreterNeeded(),
                ParticularsView.of(details.particulars()));
    }

    /// What most people say later; the contact without numbers.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParticularsView(
            @Nullable MaritalStatus maritalStatus,
            @Nullable DisplacementStatus displacementStatus,
            @Nullable String intendedDestination,
            @Nullable ContactHint contact,
            boolean prefersToRemainAnonymous) {
        static @Nullable ParticularsView of(Particulars particulars) {
            if (particulars.equals(Particulars.NONE)) return null;
            return new ParticularsView(
                    particulars.maritalStatus(),
                    particulars.displacementStatus(),
                    particulars.intendedDestination(),
                    ContactHint.of(particulars.contact()),
                    particulars.isAnonymous());
        }
    }
}
