package org.bluedots.registration.assessment;

import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.needs.Circle;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.separation.Fate;
import org.bluedots.registration.separation.RoughDate;
import org.bluedots.registration.separation.Separation;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What cannot be true at once in an assessment, and what only some may take down.
final class Contradictions {

    private static final String DATE = "/separation/date";

    private Contradictions() {}

    /// Refuses with 422 an assessment that contradicts itself.
    static void checkCompany(Person child, AssessUasc found) {
        if (child.id().equals(found.companionId()))
            throw new InvalidInput("/companionId", "Nobody accompanies themselves.");
        if (found.relation() == Relation.NONE && found.companionId() != null)
            throw new InvalidInput("/companionId", "Say what this person is to the child.");
        if (found.relation() == Relation.NONE && found.presentedMandate() != Mandate.NONE)
            throw new InvalidInput("/mandate", "Somebody must be there whose mandate it is.");
        if (found.hasVerifiedMandate() && found.presentedMandate() == Mandate.NONE)
            throw new InvalidInput("/mandateVerified", "Say which document it is.");
    }

    /// Refuses an account that does not fit the status it would have, the child, or the calendar.
    static void checkAccount(Person child, UascStatus status, AssessUasc found, LocalDate today) {
        var care = found.careArrangement();
        if (care != null && care.contradicts(status))
            throw new RuleBroken(
                    RegistrationProblem.CARE_CONTRADICTS_STATUS,
                    "/careArrangement",
                    "Nobody who is %s is looked after so.".formatted(status));
        if (status == UascStatus.ACCOMPANIED) mustBeWithFamily(found);
        checkDate(child, found.separation(), today);
    }

    private static void mustBeWithFamily(AssessUasc found) {
        if (found.separation() == null && found.lastCaregiver() == null) return;
        throw new RuleBroken(
                RegistrationProblem.SEPARATION_CONTRADICTS_STATUS,
                found.separation() == null ? "/lastCaregiver" : "/separation",
                "Whoever is with a parent or guardian is not separated.");
    }

    private static void checkDate(Person child, @Nullable Separation separation, LocalDate today) {
        if (separation == null || separation.date() == null) return;
        var date = RoughDate.of(DATE, separation.date());
        if (date.earliest().isAfter(today)) throw new InvalidInput(DATE, "That is still to come.");
        if (date.latest().isBefore(child.details().birth().earliest()))
            throw new RuleBroken(
                    RegistrationProblem.SEPARATED_BEFORE_BIRTH,
                    DATE,
                    "Correct the birth date if that is wrong.");
    }

    /// Refuses with 403 what the caller may not take down — whoever the child is, so that says
    /// nothing about it.
    static void mayTakeDown(Person child, AssessUasc found, Staff by) {
        var separation = found.separation();
        var cause = separation == null ? null : separation.cause();
        if (cause != null && cause.isSensitive() && !isInTheKnow(child, by))
            throw new RuleBroken(
                    RegistrationProblem.CLEARANCE_NEEDED,
                    "/separation/cause",
                    "Ask a child protection officer to take it down.");
        var caregiver = found.lastCaregiver();
        if (caregiver != null
                && caregiver.fate() == Fate.BELIEVED_DEAD
                && !by.is(Roles.CHILD_PROTECTION_OFFICER))
            throw new RuleBroken(
                    RegistrationProblem.DEATH_NEEDS_OFFICER,
                    "/lastCaregiver/fate",
                    "Ask a child protection officer to take it down.");
    }

    /// Whether the caller may know a sensitive cause.
    static boolean isInTheKnow(Person child, Staff by) {
        return Circle.PROTECTION.admits(by, child.uascStatus());
    }
}
