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
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.person.PersonView;
import org.bluedots.registration.uasc.Accompaniment;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

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
        var child = child(personId, expected);
        Contradictions.checkCompany(child.person(), found);
        var with = accompaniment(found, child);
        var rule = UascRule.of(true, with);
        if (found.isErrorAtTheDoor()) mayTakeBack(child.person(), by, child.now());
        else if (leavesAlone(child.person(), rule)) mustBeVerified(found);
        Contradictions.mayTakeDown(child.person(), found, by);
        Contradictions.checkAccount(child.person(), rule.status(), found, child.today());
        var look =
                new UascAssessment(
                        records.nextId(),
                        personId,
                        with,
                        found.companionId(),
                        rule,
                        new UascAssessment.Look(by.id(), child.now(), found.isErrorAtTheDoor()));
        return settle("assess", child, look.telling(found.account()), evidence(found));
    }

    /// Somebody saw the document of the newest look and believes it: a look of its own, from which
    /// the status follows anew.
    @Transactional
    public PersonView verifyMandate(UUID personId, long expected, Staff by) {
        var child = child(personId, expected);
        var before =
                records.newest(personId)
                        .filter(UascAssessment::waitsForVerification)
                        .orElseThrow(() ->
                                new RuleBroken(
                                        RegistrationProblem.NO_MANDATE,
                                        "Assess the child and say which document there is."));
        var adult = isAdultHere(before.companionId(), child);
        var with = new Accompaniment(before.relation(), adult, before.mandate(), true);
        var look =
                new UascAssessment(
                        records.nextId(),
                        personId,
                        with,
                        before.companionId(),
                        UascRule.of(true, with),
                        new UascAssessment.Look(by.id(), child.now(), false));
        return settle("verify-mandate", child, look, before.mandate().name());
    }

    /// Every look at a child, in the order in which they were taken; who reads is written down.
    @Transactional
    public Page<AssessmentView> history(UUID personId, UUID after, int limit, Staff by) {
        var person = records.person(personId);
        audit.read("see-assessments", "person", personId);
        var reader =
                new AssessmentView.Reader(Contradictions.isInTheKnow(person, by), records::sees);
        return Page.of(
                records.looksAt(personId, after, limit),
                limit,
                UascAssessment::id,
                look -> AssessmentView.of(look, reader));
    }

    /// A child on the day it is looked at.
    private record Child(Person person, LocalDate today, int ageOfMajority, Instant now) {}

    private Child child(UUID personId, long expected) {
        var person = records.person(personId);
        ExpectedVersion.check(expected, person.version());
        var now = records.now();
        var place = Place.of(profiles, person.hub());
        var today = LocalDate.ofInstant(now, place.zone());
        if (!person.isChild(today, place.ageOfMajority()))
            throw new RuleBroken(
                    RegistrationProblem.NOT_A_CHILD, "Correct the birth date if that is wrong.");
        return new Child(person, today, place.ageOfMajority(), now);
    }

    private PersonView settle(String action, Child child, UascAssessment look, String evidence) {
        records.keep(look);
        var person = child.person();
        var events =
                person.assess(
                        look.rule(),
                        evidence,
                        look.registeredInError(),
                        child.today(),
                        child.now());
        outbox.publish(person.origin(child.now()), events);
        audit.wrote(action, "person", person.id());
        records.flush();
        return PersonView.of(person);
    }

    private Accompaniment accompaniment(AssessUasc found, Child child) {
        if (found.relation() == Relation.NONE) return Accompaniment.ALONE;
        return new Accompaniment(
                found.relation(),
                isAdultHere(found.companionId(), child),
                found.presentedMandate(),
                found.hasVerifiedMandate());
    }

    /// Whether the companion is of age; nobody is with a child who is not at a hub.
    private boolean isAdultHere(@Nullable UUID companionId, Child child) {
        if (companionId == null)
            throw new InvalidInput("/companionId", "Say which registered person it is.");
        var companion = records.person(companionId);
        if (!PersonState.PRESENT.contains(companion.life().state()))
            throw new RuleBroken(
                    RegistrationProblem.COMPANION_NOT_HERE,
                    "/companionId",
                    "Let them arrive first, or say that nobody is with the child.");
        return !companion.isChild(child.today(), child.ageOfMajority());
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
