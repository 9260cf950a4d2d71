package org.bluedots.registration.likeness;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.consent.Giver;
import org.bluedots.registration.details.Particulars;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.likeness.Permission.Basis;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// Whose permission suffices. Without one there is neither photo nor mark, of anybody.
@Singleton
class PermissionRule {

    private static final String GIVER = "/permission/giver";

    private final Profiles profiles;

    PermissionRule(Profiles profiles) {
        this.profiles = profiles;
    }

    /// The permission, dated; refuses what does not suffice.
    Permission check(@Nullable Permission given, Person person, Staff by, Instant now) {
        if (person.details().particulars().isAnonymous()) throw Particulars.refused("");
        if (given == null)
            throw needed("/permission", "Ask for it, and say who gave it and by what right.");
        if (given.permittedAt() != null && given.permittedAt().isAfter(now))
            throw new InvalidInput("/permission/permittedAt", "Nobody permits it tomorrow.");
        if (given.basis() == Basis.BEST_INTERESTS) mayDecide(given, person, by, now);
        else mayConsent(given.giver(), person, now);
        return given.at(now);
    }

    private void mayDecide(Permission given, Person person, Staff by, Instant now) {
        if (given.giver() != null)
            throw new InvalidInput(GIVER, "The officer decides, nobody else.");
        if (!by.is(Roles.CHILD_PROTECTION_OFFICER) || !isChild(person, today(person, now)))
            throw needed(
                    "/permission/basis",
                    "Only a child protection officer decides, and only for a child.");
    }

    /// By age, as for every consent: who is of age answers alone, an older child may, for a younger
    /// one somebody entitled does, with its assent.
    private void mayConsent(@Nullable Giver giver, Person person, Instant now) {
        if (giver == null) throw needed(GIVER, "Say who consented.");
        var ages = profiles.country(person.country(), CountryProfile.class).consentAges();
        var today = today(person, now);
        var age = person.details().birth().youngestAge(today);
        var child = isChild(person, today);
        if (giver.speaksForSelf()) {
            if (child && age < ages.ownConsentFrom())
                throw needed(GIVER, "The child is too young to consent alone.");
            return;
        }
        if (!child) throw needed(GIVER, "Who is of age consents alone.");
        if (giver.type() == Giver.Type.CAREGIVER && person.uascStatus() == UascStatus.UNACCOMPANIED)
            throw needed(GIVER, "An unaccompanied child has no caregiver: an officer decides.");
        if (age >= ages.assentFrom() && giver.assent() != Giver.Assent.YES)
            throw needed(GIVER + "/assent", "The child agrees too, or an officer decides.");
    }

    private boolean isChild(Person person, LocalDate today) {
        return person.isChild(today, Place.of(profiles, person.hub()).ageOfMajority());
    }

    private LocalDate today(Person person, Instant now) {
        return LocalDate.ofInstant(now, Place.of(profiles, person.hub()).zone());
    }

    /// The part of a country profile that says who consents at which age.
    record CountryProfile(Ages consentAges) {
        record Ages(int assentFrom, int ownConsentFrom) {}
    }

    private static RuleBroken needed(String pointer, String detail) {
        return new RuleBroken(RegistrationProblem.PERMISSION_NEEDED, pointer, detail);
    }
}
