package org.bluedots.referral.referral;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.referral.ReferralStatus.*;
import static org.bluedots.referral.referral.Referrals.CONSENT;
import static org.bluedots.referral.referral.Referrals.EVENT;
import static org.bluedots.referral.referral.Referrals.NOON;
import static org.bluedots.referral.referral.Referrals.aReferralIn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.referral.Ending.StopAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// State by target, and verb by state.
class ReferralStatusTest {

    /// The table of the domain page: from each status, which may follow.
    private static final Map<ReferralStatus, Set<ReferralStatus>> EDGES =
            table(
                    """
                    DRAFT: PENDING_CONSENT READY CANCELLED DECLINED_BY_CLIENT SERVICE_UNAVAILABLE
                    PENDING_CONSENT: DRAFT READY CANCELLED DECLINED_BY_CLIENT SERVICE_UNAVAILABLE
                    READY: DRAFT PENDING_CONSENT SENT CANCELLED DECLINED_BY_CLIENT SERVICE_UNAVAILABLE
                    SENT: DELIVERED EXPIRED RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    DELIVERED: ACKNOWLEDGED DECLINED EXPIRED RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    ACKNOWLEDGED: ACCEPTED DECLINED EXPIRED RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    ACCEPTED: IN_PROGRESS NO_SHOW COMPLETED SERVICE_UNAVAILABLE RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    IN_PROGRESS: NO_SHOW COMPLETED SERVICE_UNAVAILABLE RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    NO_SHOW: ACCEPTED IN_PROGRESS COMPLETED SERVICE_UNAVAILABLE RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    EXPIRED: ESCALATED DELIVERED ACKNOWLEDGED ACCEPTED DECLINED REROUTED RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    ESCALATED: DELIVERED ACKNOWLEDGED ACCEPTED DECLINED REROUTED RETURNED REVOKED HALTED DECLINED_BY_CLIENT
                    DECLINED: RETURNED REROUTED CLOSED
                    RETURNED: REROUTED CLOSED
                    SERVICE_UNAVAILABLE: REROUTED CLOSED
                    COMPLETED: CLOSED
                    """);

    /// Each verb, and from where it is allowed.
    enum Verb {
        LACK_CONSENT(it -> it.lackConsent(NOON), DRAFT, READY),
        ALLOW(it -> it.allow(CONSENT, NOON), DRAFT, PENDING_CONSENT),
        SEND(it -> it.send(null, NOON), READY),
        DELIVER(it -> it.deliver(NOON), SENT, ESCALATED),
        ACKNOWLEDGE(it -> it.acknowledge(NOON), SENT, DELIVERED, ESCALATED),
        ACCEPT(it -> it.accept(NOON), ACKNOWLEDGED, ESCALATED, NO_SHOW),
        START(it -> it.start(NOON), ACCEPTED, NO_SHOW),
        EXPECT(it -> it.expect(NOON.plusSeconds(60), NOON), ACCEPTED, IN_PROGRESS, NO_SHOW),
        MISS(it -> it.miss(NOON), ACCEPTED, IN_PROGRESS),
        DECLINE(
                it -> it.decline(RefusalReason.LANGUAGE, null, NOON),
                SENT,
                DELIVERED,
                ACKNOWLEDGED,
                ESCALATED),
        COMPLETE(
                it -> it.complete(ReferralOutcome.PARTIALLY, NOON), ACCEPTED, IN_PROGRESS, NO_SHOW),
        CLOSE(
                it -> it.end(Closing.CLOSED, NOON),
                DECLINED,
                RETURNED,
                SERVICE_UNAVAILABLE,
                COMPLETED),
        CANCEL(it -> it.end(Closing.CANCELLED, NOON), DRAFT, PENDING_CONSENT, READY),
        REVOKE(it -> it.end(Closing.REVOKED, NOON), underWay()),
        HALT(it -> it.end(Closing.HALTED, NOON), underWay()),
        REROUTE(
                it -> it.rerouteTo(EVENT, NOON),
                ESCALATED,
                DECLINED,
                RETURNED,
                SERVICE_UNAVAILABLE),
        EXPIRE(it -> it.expire(NOON), SENT, DELIVERED, ACKNOWLEDGED),
        ANSWER_STOP(
                it -> it.answerStop(StopAnswer.ERASED, NOON), REVOKED, HALTED, DECLINED_BY_CLIENT);

        private final Function<Referral, List<ReferralEvent>> act;
        private final List<ReferralStatus> from;

        Verb(Function<Referral, List<ReferralEvent>> act, ReferralStatus... from) {
            this.act = act;
            this.from = List.of(from);
        }

        private static ReferralStatus[] underWay() {
            return new ReferralStatus[] {
                SENT, DELIVERED, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, NO_SHOW, ESCALATED
            };
        }
    }

    private static Map<ReferralStatus, Set<ReferralStatus>> table(String text) {
        return text.lines()
                .map(line -> line.split(": "))
                .collect(
                        toMap(
                                line -> ReferralStatus.valueOf(line[0]),
                                line ->
                                        Arrays.stream(line[1].split(" "))
                                                .map(ReferralStatus::valueOf)
                                                .collect(toSet())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(from ->
                        Arrays.stream(ReferralStatus.values()).map(to -> Arguments.of(from, to)));
    }

    /// EXPIRED is passed through: what expires is escalated in the same step.
    static Stream<Arguments> everyVerbInEveryStatus() {
        return Arrays.stream(Verb.values())
                .flatMap(verb ->
                        Arrays.stream(ReferralStatus.values())
                                .filter(status -> status != EXPIRED)
                                .map(status -> Arguments.of(verb, status)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStatusIsFollowedByThoseOfTheTableOnly(ReferralStatus from, ReferralStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(EDGES.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryStatus")
    void aVerbIsAllowedFromItsStatusesOnly(Verb verb, ReferralStatus status) {
        var referral = aReferralIn(status);
        assertThat(referral.status()).isEqualTo(status);

        if (verb.from.contains(status)) assertThat(verb.act.apply(referral)).isNotEmpty();
        else {
            assertThat(refuses(verb, referral)).isTrue();
            assertThat(referral.status()).isEqualTo(status);
        }
    }

    /// By a refusal, or by doing nothing where a clock or an event asks.
    private static boolean refuses(Verb verb, Referral referral) {
        try {
            return verb.act.apply(referral).isEmpty();
        } catch (IllegalTransition refusal) {
            return true;
        }
    }

    @Test
    void theOpenOnesAreThoseInWhichSomebodyStillHasToAct() {
        assertThat(ReferralStatus.OPEN)
                .containsExactly(
                        DRAFT,
                        PENDING_CONSENT,
                        READY,
                        SENT,
                        DELIVERED,
                        ACKNOWLEDGED,
                        ACCEPTED,
                        IN_PROGRESS,
                        NO_SHOW,
                        EXPIRED,
                        ESCALATED);
    }
}
