package org.bluedots.registration.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.registration.details.BirthBody;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// One person of a party, as little as is needed at the door: a name or an alias, a sex, a birth.
///
/// @param id minted by a client that works offline
/// @param description how to recognise somebody whose name nobody knows yet; makes a draft
/// @param head the declared head of the party; at most one, an adult unless there is none
/// @param accompaniedBy who is with this child; a child without it counts as alone
public record RegisterPerson(
        @Nullable UUID id,
        @Size(max = 10) @Nullable List<@Valid PersonName> names,
        @Size(max = 100) @Nullable String alias,
        @Size(max = 500) @Nullable String description,
        @NotNull Sex sex,
        @NotNull @Valid BirthBody birth,
        @Size(max = 10) @Nullable List<@Pattern(regexp = "[a-z]{3}") String> languages,
        @Size(max = 5) @Nullable List<@Pattern(regexp = "[A-Z]{3}") String> nationalities,
        @Nullable Boolean interpreterNeeded,
        @Nullable Boolean head,
        @Valid @Nullable AccompaniedBy accompaniedBy) {

    /// Who is with a child.
    ///
    /// @param person that person's place in `people`, from 0
    public record AccompaniedBy(
            @NotNull @Min(0) @Max(99) Integer person,
            @NotNull Relation relation,
            @Nullable Mandate mandate,
            @Nullable Boolean mandateVerified) {}

    PersonDetails details(String pointer, LocalDate today) {
        var given = names == null ? List.<PersonName>of() : names;
        var details =
                new PersonDetails(
                        given,
                        alias,
                        description,
                        sex,
                        birth.toBirth(pointer + "/birth", today),
                        languages == null ? List.of() : languages,
                        nationalities == null ? List.of() : nationalities,
                        Boolean.TRUE.equals(interpreterNeeded));
        if (details.isNameless() && (description == null || description.isBlank()))
            throw new InvalidInput(
                    pointer + "/names", "Give a name, an alias, or at least a description.");
        return details;
    }

    boolean isHead() {
        return Boolean.TRUE.equals(head);
    }
}
