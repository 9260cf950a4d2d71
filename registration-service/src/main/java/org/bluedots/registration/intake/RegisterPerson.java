package org.bluedots.registration.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import org.bluedots.registration.contact.ContactBody;
import org.bluedots.registration.details.BirthBody;
import org.bluedots.registration.details.DisplacementStatus;
import org.bluedots.registration.details.MaritalStatus;
import org.bluedots.registration.details.Particulars;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.document.GiveDocument;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// One person of a party, as little as is needed at the door: a name or an alias, a sex, a birth.
///
/// @param id minted by a client that works offline
/// @param description how to recognise somebody whose name nobody knows yet; makes a draft
/// @param head the declared head of the party; at most one, an adult unless there is none
/// @param particulars what most people say later
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
        @Valid @Nullable AccompaniedBy accompaniedBy,
        @Valid @Nullable GivenParticulars particulars) {

    /// Who is with a child.
    ///
    /// @param person that person's place in `people`, from 0
    public record AccompaniedBy(
            @NotNull @Min(0) @Max(99) Integer person,
            @NotNull Relation relation,
            @Nullable Mandate mandate,
            @Nullable Boolean mandateVerified) {}

    /// What most people say later, and some at the door.
    ///
    /// @param intendedDestination ISO 3166-1 alpha-3
    /// @param prefersToRemainAnonymous known by an alias and the case code only
    public record GivenParticulars(
            @Nullable MaritalStatus maritalStatus,
            @Nullable DisplacementStatus displacementStatus,
            @Pattern(regexp = "[A-Z]{3}", message = "Use ISO 3166-1 alpha-3.")
                    @Nullable String intendedDestination,
            @Valid @Nullable ContactBody contact,
            @Nullable Boolean prefersToRemainAnonymous,
            @Size(max = 10) @Nullable List<@Valid @NotNull GiveDocument> documents) {

        List<GiveDocument> papers() {
            return documents == null ? List.of() : documents;
        }

        Particulars withoutContact() {
            return new Particulars(
                    maritalStatus,
                    displacementStatus,
                    intendedDestination,
                    null,
                    prefersToRemainAnonymous);
        }

        private void check(String pointer) {
            for (var i = 0; i < papers().size(); i++)
                papers().get(i).check("%s/documents/%d".formatted(pointer, i));
            if (!Boolean.TRUE.equals(prefersToRemainAnonymous)) return;
            if (contact != null) throw Particulars.refused(pointer + "/contact");
            if (!papers().isEmpty()) throw Particulars.refused(pointer + "/documents");
        }
    }

    /// Everything but the contact, which has to be sealed first.
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
        if (particulars == null) return details;
        particulars.check(pointer + "/particulars");
        var whole = details.with(particulars.withoutContact());
        return whole.particulars().isAnonymous() ? anonymous(pointer, whole) : whole;
    }

    private static PersonDetails anonymous(String pointer, PersonDetails details) {
        if (!details.names().isEmpty()) throw Particulars.refused(pointer + "/names");
        if (details.description() != null) throw Particulars.refused(pointer + "/description");
        return details;
    }

    @JsonIgnore
    @Nullable ContactBody contact() {
        return particulars == null ? null : particulars.contact();
    }

    List<GiveDocument> papers() {
        return particulars == null ? List.of() : particulars.papers();
    }

    boolean isHead() {
        return Boolean.TRUE.equals(head);
    }
}
