package org.bluedots.registration.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.bluedots.registration.details.BirthBody;
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
        @Nullable Boolean interpreterNeeded) {

    PersonDetails over(PersonDetails was, LocalDate today) {
        return new PersonDetails(
                names == null ? was.names() : names,
                alias == null ? was.alias() : alias,
                description == null ? was.description() : description,
                sex == null ? was.sex() : sex,
                birth == null ? was.birth() : birth.toBirth("/birth", today),
                languages == null ? was.languages() : languages,
                nationalities == null ? was.nationalities() : nationalities,
                interpreterNeeded == null ? was.interpreterNeeded() : interpreterNeeded);
    }
}
