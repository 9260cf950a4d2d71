package org.bluedots.registration.disclosure;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.ConsentRepository;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.disclosure.ConsentDecisionView.Reason;
import org.jspecify.annotations.Nullable;

/// May this grantee have these data of these people for this purpose? Whatever is not allowed is
/// refused. Nothing is read but answers to exactly this question: what one agency may know, another
/// may not.
@Singleton
public class ConsentDecisions {

    private final ConsentRepository consents;
    private final DoNotDisclose doNotDisclose;
    private final Clock clock;

    ConsentDecisions(ConsentRepository consents, DoNotDisclose doNotDisclose, Clock clock) {
        this.consents = consents;
        this.doNotDisclose = doNotDisclose;
        this.clock = clock;
    }

    /// Decides for each, in one query, in the caller's transaction and scope. A person outside of
    /// the scope is like one who was never asked. The caller writes down who looked.
    public Map<UUID, ConsentDecisionView> decide(Collection<UUID> people, Disclosure asked) {
        if (people.isEmpty()) return Map.of();
        var now = clock.instant();
        var answers =
                consents.answers(people, asked.purpose(), asked.to()).stream()
                        .collect(groupingBy(Consent::subjectId));
        var decisions = new LinkedHashMap<UUID, ConsentDecisionView>();
        for (var person : people)
            decisions.put(
                    person, decide(person, answers.getOrDefault(person, List.of()), asked, now));
        return decisions;
    }

    private ConsentDecisionView decide(
            UUID person, List<Consent> answers, Disclosure asked, Instant now) {
        if (doNotDisclose.includes(person, asked.to()))
            return ConsentDecisionView.of(
                    asked.categories(),
                    category -> Reason.of(category, DecisionCode.DO_NOT_DISCLOSE, null));
        var speaking = speaking(answers, now);
        return ConsentDecisionView.of(
                asked.categories(),
                category -> {
                    var strictest = strictest(category, speaking, answers, now);
                    return reason(category, strictest, now);
                });
    }

    /// Of answers that were given under several records of one person, the most restrictive: a
    /// withdrawal that came after the yes, or a yes to less.
    private static @Nullable Consent strictest(
            DataCategory category, @Nullable Consent speaking, List<Consent> answers, Instant now) {
        if (speaking == null || !speaking.isInForce(now) || !speaking.restsOnConsent())
            return speaking;
        return answers.stream()
                .filter(other -> !other.answeredAs().equals(speaking.answeredAs()))
                .filter(other -> isStricter(other, speaking, category, now))
                .findFirst()
                .orElse(speaking);
    }

    /// The one answer that counts. What the law demands or an officer decided is above a no; a
    /// dispute and a no are above a yes; what has ended only explains.
    private static @Nullable Consent speaking(List<Consent> answers, Instant now) {
        return answers.stream()
                .min(
                        Comparator.<Consent>comparingInt(answer -> rank(answer, now))
                                .thenComparing(Consent::saidAt, Comparator.reverseOrder())
                                .thenComparing(Consent::id, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static int rank(Consent answer, Instant now) {
        return switch (answer.status()) {
            case ACTIVE -> {
                if (!answer.isInForce(now)) yield 4;
                yield answer.restsOnConsent() ? 3 : 0;
            }
            case DISPUTED -> 1;
            case REFUSED -> 2;
            case WITHDRAWN, EXPIRED, SUPERSEDED -> 4;
        };
    }

    private static boolean isStricter(
            Consent other, Consent speaking, DataCategory category, Instant now) {
        if (other.isWithdrawnAfter(speaking.saidAt())) return true;
        return other.isInForce(now) && !other.categories().contains(category);
    }

    private static Reason reason(DataCategory category, @Nullable Consent answer, Instant now) {
        if (answer == null) return Reason.of(category, DecisionCode.NEVER_ASKED, null);
        return Reason.of(category, code(category, answer, now), answer.id());
    }

    private static DecisionCode code(DataCategory category, Consent answer, Instant now) {
        return switch (answer.status()) {
            case ACTIVE -> {
                if (!answer.isInForce(now)) yield DecisionCode.EXPIRED;
                yield answer.categories().contains(category)
                        ? ground(answer.basis())
                        : DecisionCode.NOT_COVERED;
            }
            case REFUSED -> DecisionCode.REFUSED;
            case DISPUTED -> DecisionCode.DISPUTED;
            case WITHDRAWN -> DecisionCode.WITHDRAWN;
            case EXPIRED -> DecisionCode.EXPIRED;
            case SUPERSEDED -> DecisionCode.ASK_AGAIN;
        };
    }

    private static DecisionCode ground(@Nullable ConsentBasis basis) {
        return switch (basis) {
            case CONSENT, ASSENT_PLUS_CAREGIVER -> DecisionCode.CONSENTED;
            case BEST_INTERESTS -> DecisionCode.BEST_INTERESTS;
            case LEGAL_OBLIGATION -> DecisionCode.LEGAL_OBLIGATION;
            case VITAL_INTERESTS -> DecisionCode.VITAL_INTERESTS;
            case null -> DecisionCode.REFUSED;
        };
    }
}
