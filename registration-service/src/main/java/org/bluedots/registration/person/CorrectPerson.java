package org.bluedots.registration.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.bluedots.registration.contact.ContactBody;
import org.bluedots.registration.details.BirthBody;
import org.bluedots.registration.details.Particulars;
import org.bluedots.registration.details.ParticularsBody;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.jspecify.annotations.Nullable;

/// What was taken down wrongly: a field that is absent stays as it is.
public record CorrectPerson(
        @Size(min = 1, max = 10) @Nullable List<@Valid PersonName> names,
        @Size(max = 100) @Nullable String alias,
        @Size(max = 500) @Nullable String description,
        @Nullable Sex sex,
        @Valid @Nullable BirthBody birth,
        @Size(max = 10) @Nullable List<@Pattern(regexp = "[a-z]{3}") String> languages,
        @Size(max = 5) @Nullable List<@Pattern(regexp = "[A-Z]{3}") String> nationalities,
        @Nullable Boolean interpreterNeeded,
        @Valid @Nullable ParticularsBody particulars) {

    /// Everything but the contact, which has to be sealed first. Whoever wishes to remain anonymous
    /// loses what made them known.
    PersonDetails over(PersonDetails was, LocalDate today) {
        var details = differing(was, today);
        if (!details.particulars().isAnonymous()) return details;
        if (names != null) throw Particulars.refused("/names");
        if (description != null) throw Particulars.refused("/description");
        if (contact() != null) throw Particulars.refused("/particulars/contact");
        return details.anonymous();
    }

    @JsonIgnore
    @Nullable ContactBody contact() {
        return particulars == null ? null : particulars.contact();
    }

    private PersonDetails differing(PersonDetails was, LocalDate today) {
        return new PersonDetails(
                names == null ? was.names() : names,
                alias == null ? was.alias() : alias,
                description == null ? was.description() : description,
                sex == null ? was.sex() : sex,
                birth == null ? was.birth() : birth.toBirth("/birth", today),
                languages == null ? was.languages() : languages,
                nationalities == null ? was.nationalities() : nationalities,
                interpreterNeeded == null ? was.interpreterNeeded() : interpreterNeeded,
                particulars == null ? was.particulars() : particulars.over(was.particulars()));
    }
}
