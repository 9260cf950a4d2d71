package org.bluedots.registration.asking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.consent.Answer;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.Evidence;
import org.bluedots.registration.consent.Giver;
import org.bluedots.registration.disclosure.DoNotDisclose;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/// Understands what was written down, or refuses it: is that somebody who may answer, is there
/// proof, and until when does it hold.
@Singleton
class AnswerReader {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration BEHIND = Duration.ofDays(30);

    private final PersonRepository people;
    private final DoNotDisclose doNotDisclose;
    private final Profiles profiles;
    private final Clock clock;

    AnswerReader(
            PersonRepository people, DoNotDisclose doNotDisclose, Profiles profiles, Clock clock) {
        this.people = people;
        this.doNotDisclose = doNotDisclose;
        this.profiles = profiles;
        this.clock = clock;
    }

    Consent read(UUID id, Person subject, RecordConsent said, Staff by) {
        var now = clock.instant();
        var saidAt = saidAt(said.givenAt(), now);
        var place = AskingPlace.of(profiles, subject);
        var question = said.question(subject.id());
        checkGiver(subject, said.giver());
        doNotDisclose.check(subject.id(), question.grantee());
        checkWitness(said, by);
        checkOrder(said, by);
        var rule = place.giverRule(subject, saidAt);
        var moment = new Answer.Moment(subject.origin(saidAt), now, by.id());
        if (said.refuses()) {
            rule.mayRefuse(said);
            return Consent.refused(id, new Answer(question, words(said, null), moment));
        }
        var answer = new Answer(question, words(said, rule.basisOf(said)), moment);
        var until = place.expiry(said.purpose(), saidAt, said.expiresAt(), now);
        return Consent.given(id, answer, until);
    }

    boolean isChild(Person subject) {
        return AskingPlace.of(profiles, subject).isChild(subject, clock.instant());
    }

    private static Answer.Said words(RecordConsent said, @Nullable ConsentBasis basis) {
        return new Answer.Said(
                said.giver(),
                basis,
                said.evidence(),
                said.refusalReason(),
                null,
                said.changedCircumstance(),
                said.saysCaregiverIsRisk());
    }

    /// A clock that is a little ahead does not make an answer newer than the next one.
    private static Instant saidAt(@Nullable Instant said, Instant now) {
        if (said == null) return now;
        if (said.isAfter(now.plus(AHEAD)) || said.isBefore(now.minus(BEHIND)))
            throw new InvalidInput("/givenAt", "At most 30 days ago and at most 5 minutes ahead.");
        return said.isAfter(now) ? now : said;
    }

    private void checkGiver(Person subject, Giver giver) {
        var id = giver.id();
        if (id == null) return;
        if (giver.speaksForSelf() != id.equals(subject.id()))
            throw new InvalidInput("/giver/id", "It is the person's own id for SELF only.");
        if (people.findByIdOptional(id).isEmpty())
            throw new InvalidInput("/giver/id", "There is no such person here.");
        if (doNotDisclose.includes(subject.id(), id))
            throw new RuleBroken(
                    RegistrationProblem.GIVER_IS_RISK,
                    "/giver/id",
                    "This person must not be told: a child protection officer decides.");
    }

    /// What the law demands goes over every no: not for everybody to claim.
    private static void checkOrder(RecordConsent said, Staff by) {
        if (said.basis() == ConsentBasis.LEGAL_OBLIGATION && !by.is(Roles.CHILD_PROTECTION_OFFICER))
            throw new RuleBroken(
                    PlatformProblem.FORBIDDEN,
                    "/basis",
                    "A child protection officer records what the law demands.");
    }

    private static void checkWitness(RecordConsent said, Staff by) {
        var evidence = said.evidence();
        if (evidence == null) {
            if (said.refuses()) return;
            throw new InvalidInput("/evidence", "Say how it can be shown that this was agreed to.");
        }
        if (evidence.needsWitness()) checkWitness(evidence, said.giver(), by);
    }

    private static void checkWitness(Evidence evidence, Giver giver, Staff by) {
        var witness = evidence.witnessId();
        if (witness == null)
            throw new InvalidInput("/evidence/witnessId", "A spoken consent needs a witness.");
        if (witness.equals(by.id()) || witness.equals(String.valueOf(giver.id())))
            throw new RuleBroken(
                    PlatformProblem.VERIFIER_CONFLICT,
                    "/evidence/witnessId",
                    "The witness is neither the giver nor you.");
    }
}
