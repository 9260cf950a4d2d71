package org.bluedots.registration.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonView;
import org.bluedots.registration.uasc.Accompaniment;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;

/// Looks again at who is with a child. A child that is alone stays so until a claim is verified; an
/// error at the door may be taken back within a day, by a child protection officer only.
@ApplicationScoped
public class AssessmentService {

    private static final Duration ERROR_TIME = Duration.ofHours(24);

    private final AssessmentRecords records;
    private final Profiles profiles;
    private final Outbox outbox;
    private final Audit audit;

    AssessmentService(AssessmentRecords records, Profiles profiles, Outbox outbox, Audit audit) {
        this.records = records;
        this.profiles = profiles;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public PersonView assess(UUID personId, AssessUasc found, long expected, Staff by) {
        var person = records.person(personId);
        ExpectedVersion.check(expected, person.version());
        var now = records.now();
        var place = Place.of(profiles, person.hub());
        var today = LocalDate.ofInstant(now, place.zone());
        if (!person.isChild(today, place.ageOfMajority()))
            throw new RuleBroken(
                    RegistrationProblem.NOT_A_CHILD, "Correct the birth date if that is wrong.");
        var with = accompaniment(found, place, today);
        var rule = UascRule.of(true, with);
        if (found.isErrorAtTheDoor()) mayTakeBack(person, by, now);
        else if (leavesAlone(person, rule)) mustBeVerified(found);
        records.keep(
                new UascAssessment(
                        records.nextId(),
                        personId,
                        with,
                        found.companionId(),
                        rule,
                        new UascAssessment.Look(by.id(), now, found.isErrorAtTheDoor())));
        var events = person.assess(rule, evidence(found), found.isErrorAtTheDoor(), today, now);
        outbox.publish(person.origin(now), events);
        audit.wrote("assess", "person", personId);
        records.flush();
        return PersonView.of(person);
    }

    private Accompaniment accompaniment(AssessUasc found, Place place, LocalDate today) {
        if (found.relation() == Relation.NONE) return Accompaniment.ALONE;
        var companion = found.companionId();
        if (companion == null)
            throw new InvalidInput("/companionId", "Say which registered person it is.");
        var adult = !records.person(companion).isChild(today, place.ageOfMajority());
        return new Accompaniment(
                found.relation(), adult, found.presentedMandate(), found.hasVerifiedMandate());
    }

    private static boolean leavesAlone(Person person, UascRule rule) {
        return person.uascStatus() == UascStatus.UNACCOMPANIED
                && rule.status() != UascStatus.UNACCOMPANIED;
    }

    private static void mustBeVerified(AssessUasc found) {
        if (!found.isVerifiedClaim() && !found.hasVerifiedMandate())
            throw new RuleBroken(
                    RegistrationProblem.CLAIM_NOT_VERIFIED,
                    "/claimVerified",
                    UascRule.CLAIM_NOT_VERIFIED.explanation());
    }

    private static void mayTakeBack(Person person, Staff by, Instant now) {
        if (!by.is(Roles.CHILD_PROTECTION_OFFICER))
            throw new RuleBroken(
                    RegistrationProblem.CORRECTION_NEEDS_OFFICER,
                    "/registeredInError",
                    "Ask a child protection officer.");
        if (now.isAfter(person.registeredAt().plus(ERROR_TIME)))
            throw new RuleBroken(
                    RegistrationProblem.CORRECTION_TOO_LATE,
                    "/registeredInError",
                    "Assess the child anew instead.");
    }

    private static String evidence(AssessUasc found) {
        if (found.isErrorAtTheDoor()) return "CPO_ASSESSMENT";
        return found.hasVerifiedMandate() ? found.presentedMandate().name() : "NONE";
    }
}
