package org.bluedots.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.referral.referral.ReferralStatus.*;
import static org.bluedots.referral.referral.Referrals.EVENT;
import static org.bluedots.referral.referral.Referrals.NOON;
import static org.bluedots.referral.referral.Referrals.aDraft;
import static org.bluedots.referral.referral.Referrals.aDraftOf;
import static org.bluedots.referral.referral.Referrals.aReferralIn;
import static org.bluedots.referral.referral.Referrals.aReport;
import static org.bluedots.referral.referral.Referrals.aReportIn;

import java.util.List;
import org.bluedots.platform.outbox.Sensitivity;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.referral.Grounds.Basis;
import org.bluedots.referral.referral.Grounds.OverrideBasis;
import org.bluedots.referral.referral.ReferralEvent.ReferralAccepted;
import org.bluedots.referral.referral.ReferralEvent.ReferralAcknowledged;
import org.bluedots.referral.referral.ReferralEvent.ReferralCorrected;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclined;
import org.bluedots.referral.referral.ReferralEvent.ReferralDelivered;
import org.bluedots.referral.referral.ReferralEvent.ReferralEscalated;
import org.bluedots.referral.referral.ReferralEvent.ReferralExpired;
import org.bluedots.referral.referral.ReferralEvent.ReferralOpened;
import org.bluedots.referral.referral.ReferralEvent.ReferralReady;
import org.bluedots.referral.referral.ReferralEvent.ReferralSent;
import org.bluedots.referral.servicepoint.ServiceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {

    @ParameterizedTest
    @EnumSource(
            names = {"CANCELLED", "REVOKED", "HALTED", "DECLINED_BY_CLIENT"},
            value = Closing.class)
    void aMandatoryReportIsNeverWithdrawn(Closing how) {
        for (var status : Referrals.ofAReport()) {
            var report = aReportIn(status);
            assertThatThrownBy(() -> report.end(how, NOON)).isInstanceOf(IllegalTransition.class);
            assertThat(report.status()).isEqualTo(status);
        }
    }

    @Test
    void aMandatoryReportIsSentAsSoonAsItIsOpened() {
        var report = aReport();

        assertThat(report.status()).isEqualTo(SENT);
        assertThat(report.grounds().basis()).isEqualTo(Basis.LEGAL_OBLIGATION);
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
        assertThat(report.steps().deliveredAt()).isEqualTo(NOON);
    }

    @Test
    void whoDeclinesHasReceived() {
        var report = aReport();

        assertThat(report.decline(RefusalReason.OTHER, "The office moved.", NOON))
                .containsExactly(
                        new ReferralDelivered(report.id(), NOON),
                        new ReferralDeclined(report.id(), RefusalReason.OTHER, NOON));
        assertThat(report.ending().refusalText()).isEqualTo("The office moved.");
    }

    @Test
    void silenceEscalatesAndALateAcceptanceStillCounts() {
        var referral = aReferralIn(SENT);

        assertThat(referral.expire(NOON))
                .containsExactly(
                        new ReferralExpired(referral.id(), NOON),
                        new ReferralEscalated(referral.id(), NOON));
        assertThat(referral.accept(NOON))
                .containsExactly(
                        new ReferralDelivered(referral.id(), NOON),
                        new ReferralAcknowledged(referral.id(), NOON),
                        new ReferralAccepted(referral.id(), NOON));
    }

    @Test
    void anOverrideNeedsASecondPerson() {
        var referral = aReferralIn(PENDING_CONSENT);
        referral.proposeOverride(OverrideBasis.VITAL_INTERESTS, "sealed", "ana");

        assertThatThrownBy(() -> referral.approveOverride("ana", NOON))
                .isInstanceOf(RuleBroken.class);
        assertThat(referral.approveOverride("boris", NOON))
                .containsExactly(new ReferralReady(referral.id(), Basis.OVERRIDE, NOON));
    }

    @Test
    void nobodyApprovesWhatNobodyProposed() {
        var referral = aReferralIn(PENDING_CONSENT);

        assertThatThrownBy(() -> referral.approveOverride("boris", NOON))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsWrittenAnewNeedsANewYes() {
        var referral = aReferralIn(READY);

        referral.write(referral.need(), List.of(), referral.letter());

        assertThat(referral.status()).isEqualTo(DRAFT);
        assertThat(referral.grounds().basis()).isNull();
    }

    @Test
    void aConsentThatLapsesBeforeSendingPutsItBackToWaiting() {
        var referral = aReferralIn(READY);

        assertThat(referral.lapse(NOON)).hasSize(1);
        assertThat(referral.status()).isEqualTo(PENDING_CONSENT);
    }

    @Test
    void aConsentThatLapsesAfterSendingIsAskedForAgainAndNothingStops() {
        var referral = aReferralIn(ACCEPTED);

        assertThat(referral.lapse(NOON)).hasSize(1);
        assertThat(referral.lapse(NOON)).isEmpty();
        assertThat(referral.status()).isEqualTo(ACCEPTED);
        assertThat(referral.grounds().consentDue()).isTrue();
        assertThat(referral.grounds().basis()).isEqualTo(Basis.CONSENT);
    }

    @Test
    void aServiceThatTellsWhatHappenedIsGuarded() {
        var referral = aDraftOf(ServiceType.GBV_RESPONSE);

        assertThat(referral.need().guarded()).isTrue();
        assertThat(referral.origin(NOON).sensitivity()).isEqualTo(Sensitivity.PROTECTED);
        var opened = (ReferralOpened) referral.opened().getFirst();
        assertThat(opened.serviceType()).isNull();
        assertThat(opened.reason()).isNull();
    }

    @Test
    void anOpenServiceStaysOnTheOpenTopic() {
        assertThat(aDraft().origin(NOON).sensitivity()).isEqualTo(Sensitivity.INTERNAL);
    }

    @ParameterizedTest
    @MethodSource("org.bluedots.referral.referral.Referrals#ofAReport")
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
}
