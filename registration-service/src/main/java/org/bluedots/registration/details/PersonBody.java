package org.bluedots.registration.details;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
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
        boolean interpreterNeeded) {

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
                details.interpreterNeeded());
    }
}
