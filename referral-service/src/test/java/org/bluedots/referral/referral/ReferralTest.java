package org.bluedots.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.referral.referral.Referrals.EVENT;
import static org.bluedots.referral.referral.Referrals.NOON;
import static org.bluedots.referral.referral.Referrals.aReport;
import static org.bluedots.referral.referral.Referrals.aReportIn;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.referral.referral.ReferralEvent.ReferralAcknowledged;
import org.bluedots.referral.referral.ReferralEvent.ReferralCorrected;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclined;
import org.bluedots.referral.referral.ReferralEvent.ReferralDelivered;
import org.bluedots.referral.referral.ReferralEvent.ReferralOpened;
import org.bluedots.referral.referral.ReferralEvent.ReferralSent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {

    /// The table of the domain page: from each status, which may follow.
    private static final Map<ReferralStatus, Set<ReferralStatus>> EDGES =
            new EnumMap<>(
                    Map.of(
                            ReferralStatus.SENT,
                            Set.of(ReferralStatus.DELIVERED),
                            ReferralStatus.DELIVERED,
                            Set.of(ReferralStatus.ACKNOWLEDGED, ReferralStatus.DECLINED),
                            ReferralStatus.ACKNOWLEDGED,
                            Set.of(ReferralStatus.ACCEPTED, ReferralStatus.DECLINED),
                            ReferralStatus.ACCEPTED,
                            Set.of(ReferralStatus.IN_PROGRESS, ReferralStatus.COMPLETED),
                            ReferralStatus.IN_PROGRESS,
                            Set.of(ReferralStatus.COMPLETED),
                            ReferralStatus.COMPLETED,
                            Set.of(),
                            ReferralStatus.DECLINED,
                            Set.of()));

    /// Each verb, and from where it is allowed: an answer to a sent one implies its delivery.
    enum Verb {
        DELIVER(report -> report.deliver(NOON), ReferralStatus.SENT),
        ACKNOWLEDGE(
                report -> report.acknowledge(NOON), ReferralStatus.SENT, ReferralStatus.DELIVERED),
        ACCEPT(report -> report.accept(NOON), ReferralStatus.ACKNOWLEDGED),
        START(report -> report.start(NOON), ReferralStatus.ACCEPTED),
        DECLINE(
                report -> report.decline(RefusalReason.LANGUAGE, null, NOON),
                ReferralStatus.SENT,
                ReferralStatus.DELIVERED,
                ReferralStatus.ACKNOWLEDGED),
        COMPLETE(
                report -> report.complete(ReferralOutcome.PARTIALLY, NOON),
                ReferralStatus.ACCEPTED,
                ReferralStatus.IN_PROGRESS);

        private final Function<Referral, List<ReferralEvent>> act;
        private final List<ReferralStatus> from;

        Verb(Function<Referral, List<ReferralEvent>> act, ReferralStatus... from) {
            this.act = act;
            this.from = List.of(from);
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(from ->
                        Arrays.stream(ReferralStatus.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyVerbInEveryStatus() {
        return Arrays.stream(Verb.values())
                .flatMap(verb ->
                        Arrays.stream(ReferralStatus.values())
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
        var report = aReportIn(status);

        if (verb.from.contains(status)) assertThat(verb.act.apply(report)).isNotEmpty();
        else {
            assertThatThrownBy(() -> verb.act.apply(report)).isInstanceOf(IllegalTransition.class);
            assertThat(report.status()).isEqualTo(status);
        }
    }

    @Test
    void aMandatoryReportIsSentAsSoonAsItIsOpened() {
        var report = aReport();

        assertThat(report.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(report.opened())
                .extracting(Object::getClass)
                .containsExactly(ReferralOpened.class, ReferralSent.class);
    }

    @Test
    void acknowledgingMakesUpForADeliveryNobodyConfirmed() {
        var report = aReport();

        assertThat(report.acknowledge(NOON))
                .containsExactly(
                        new ReferralDelivered(report.id(), NOON),
                        new ReferralAcknowledged(report.id(), NOON));
        assertThat(report.deliveredAt()).isEqualTo(NOON);
    }

    @Test
    void whoDeclinesHasReceived() {
        var report = aReport();

        assertThat(report.decline(RefusalReason.OTHER, "The office moved.", NOON))
                .containsExactly(
                        new ReferralDelivered(report.id(), NOON),
                        new ReferralDeclined(report.id(), RefusalReason.OTHER, NOON));
        assertThat(report.refusalText()).isEqualTo("The office moved.");
    }

    @ParameterizedTest
    @EnumSource
    void aReportIsCorrectedInEveryStatusAndKeepsIt(ReferralStatus status) {
        var report = aReportIn(status);

        assertThat(report.correct("ACCOMPANIED", "UASC_PARENT", EVENT, NOON))
                .containsExactly(
                        new ReferralCorrected(
                                report.id(), "UNACCOMPANIED", "ACCOMPANIED", "UASC_PARENT", NOON));
        assertThat(report.status()).isEqualTo(status);
        assertThat(report.uascStatus()).isEqualTo("ACCOMPANIED");
        assertThat(report.corrections()).hasSize(1);
    }

    @Test
    void aCorrectionThatSaysTheSameIsNone() {
        var report = aReport();

        assertThat(report.correct("UNACCOMPANIED", "UASC_ALONE", EVENT, NOON)).isEmpty();
        assertThat(report.corrections()).isEmpty();
    }

    @Test
    void whatIsPutBackIsAnotherCorrection() {
        var report = aReport();
        report.correct("ACCOMPANIED", "UASC_PARENT", EVENT, NOON);

        assertThat(report.correct("UNACCOMPANIED", "UASC_ALONE", EVENT, NOON)).hasSize(1);
        assertThat(report.corrections()).hasSize(2);
    }

    @Test
    void theOpenOnesAreThoseThatMayStillChange() {
        assertThat(ReferralStatus.OPEN)
                .containsExactlyElementsOf(
                        EDGES.keySet().stream()
                                .filter(status -> !EDGES.getOrDefault(status, Set.of()).isEmpty())
                                .toList());
    }
}
