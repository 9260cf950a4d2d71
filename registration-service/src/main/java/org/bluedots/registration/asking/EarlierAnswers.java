package org.bluedots.registration.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.consent.ChangedCircumstance;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.ConsentEvent;
import org.bluedots.registration.consent.ConsentStatus;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.jspecify.annotations.Nullable;

/// All that was answered to one question before, and what a new answer makes of it.
public record EarlierAnswers(List<Consent> all) {

    private static final Duration PEACE = Duration.ofDays(7);

    /// Answers that others gave for a child end when that child is of age.
    List<ConsentEvent> endThoseOfOthers(Instant now) {
        return all.stream()
                .filter(Consent::endsAtMajority)
                .map(before -> (ConsentEvent) before.supersede(null, now))
                .toList();
    }

    /// Refuses an answer that comes too late or too soon, or that is not theirs to give.
    void admit(Consent answer, @Nullable ChangedCircumstance why) {
        if (all.stream().anyMatch(before -> isNewer(before, answer.saidAt())))
            throw new RuleBroken(
                    RegistrationProblem.NEWER_ANSWER_EXISTS,
                    "/givenAt",
                    "Something newer was said to this question.");
        if (answer.basis() == ConsentBasis.LEGAL_OBLIGATION) return;
        if (all.stream().anyMatch(EarlierAnswers::isForTheOfficer))
            throw new RuleBroken(
                    RegistrationProblem.OFFICER_DECIDES,
                    "Ask a child protection officer for a best-interests decision.");
        if (why == null && all.stream().anyMatch(before -> isFresh(before, answer.saidAt())))
            throw new RuleBroken(
                    RegistrationProblem.ASKED_TOO_SOON,
                    "/changedCircumstance",
                    "They refused within the last seven days. Say what changed, or do not ask.");
        if (answer.isRefusal() && !answer.isOwn() && has(ConsentStatus.ACTIVE, Consent::isOwn))
            throw new RuleBroken(
                    RegistrationProblem.GIVER_NOT_ENTITLED,
                    "/giver/type",
                    "The person has answered for themselves.");
    }

    /// Ends what the new answer ends, and tells all that happened, the new answer last.
    public List<ConsentEvent> settle(Consent answer) {
        var now = answer.saidAt();
        var events = new ArrayList<ConsentEvent>();
        var contradicted = false;
        for (var before : all.stream().filter(before -> before.status().isCurrent()).toList()) {
            if (stands(before, answer)) continue;
            if (answer.isDecision()) events.add(before.supersede(answer.id(), now));
            else if (answer.isRefusal()) events.add(giveWay(before, answer, now));
            else if (contradicts(before, answer)) contradicted = true;
            else events.add(before.supersede(answer.id(), now));
        }
        events.add(contradicted ? answer.dispute(now) : answer.answered());
        return events;
    }

    /// What the law orders or an officer decided does not give way to a no; and an order of the law
    /// leaves a no and a dispute as they are.
    private static boolean stands(Consent before, Consent answer) {
        if (before.status() == ConsentStatus.ACTIVE && answer.isRefusal())
            return answer.isDecision()
                    ? before.basis() == ConsentBasis.LEGAL_OBLIGATION
                    : !before.restsOnConsent();
        return before.status() != ConsentStatus.ACTIVE
                && answer.basis() == ConsentBasis.LEGAL_OBLIGATION;
    }

    private static ConsentEvent giveWay(Consent before, Consent no, Instant now) {
        if (before.status() == ConsentStatus.REFUSED) return before.supersede(no.id(), now);
        if (no.isOwn()) return before.withdraw(Withdrawer.SUBJECT, now);
        if (isSameGiver(before, no)) return before.withdraw(Withdrawer.GIVER, now);
        return before.dispute(now);
    }

    /// One caregiver says yes where another said no. Whoever speaks for themselves contradicts
    /// nobody, and a child that assents has changed its own mind.
    private static boolean contradicts(Consent before, Consent yes) {
        return before.status() == ConsentStatus.REFUSED
                && !yes.isOwn()
                && !before.isOwn()
                && !isSameGiver(before, yes);
    }

    private static boolean isSameGiver(Consent one, Consent other) {
        var giver = one.giver();
        return giver != null && giver.isCertainly(other.giver());
    }

    private static boolean isForTheOfficer(Consent before) {
        return before.status() == ConsentStatus.DISPUTED
                || (before.status() == ConsentStatus.REFUSED && before.isDecision());
    }

    private static boolean isFresh(Consent before, Instant now) {
        return before.status() == ConsentStatus.REFUSED && before.saidAt().plus(PEACE).isAfter(now);
    }

    private static boolean isNewer(Consent before, Instant saidAt) {
        var ended = before.endedAt();
        return before.saidAt().isAfter(saidAt)
                || (before.status() == ConsentStatus.WITHDRAWN
                        && ended != null
                        && ended.isAfter(saidAt));
    }

    private boolean has(ConsentStatus status, Predicate<Consent> such) {
        return all.stream().filter(before -> before.status() == status).anyMatch(such);
    }
}
