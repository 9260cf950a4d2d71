package org.bluedots.referral.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aReferral;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.about;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.endConsent;
import static org.bluedots.referral.World.sent;
import static org.bluedots.referral.World.statusOf;
import static org.bluedots.referral.World.tell;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Scenario 6: consent withdrawn while a referral is out: halted within a minute, the partner told
/// to stop and to say what became of the data. And what other changes of consent lead to.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class Scenario06ConsentWithdrawnTest {

    @Test
    void aWithdrawalHaltsWhatRestsOnItAndTellsTheReceiver() {
        var sent = sent();
        sent.receiver().step(sent.id(), "acknowledgement");

        endConsent(sent.consent(), sent.person(), "withdrawn");

        assertThat(sent.status()).isEqualTo("HALTED");
        assertThat(sent.receiver().read(sent.id()).jsonPath().getMap("person")).isNull();
        assertThat(
                        select(
                                "select type from event_log where aggregate_id = ? order by aggregate_version desc limit 4",
                                sent.id()))
                .contains("org.bluedots.referral.referral-halted.v1");
        sent.receiver()
                .step(sent.id(), "stop-answer", "{\"answer\":\"ERASED\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void theSameWithdrawalTwiceHaltsOnce() {
        var sent = sent();
        var withdrawn =
                about(
                        sent.consent(),
                        "consent-withdrawn",
                        2,
                        "{\"consentId\":\"%s\",\"subjectId\":\"%s\"}"
                                .formatted(sent.consent(), sent.person()));

        tell(withdrawn, withdrawn);

        assertThat(
                        select(
                                "select id from event_log where aggregate_id = ? and type like '%halted%'",
                                sent.id()))
                .hasSize(1);
    }

    @Test
    void aReadyOneWaitsAgain() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        var consent = consent(person, partner, "IDENTITY");
        var id = aReferral(person, aServicePoint(partner, "HEALTH"));

        endConsent(consent, person, "withdrawn");

        assertThat(statusOf(id)).isEqualTo("PENDING_CONSENT");
    }

    @Test
    void aYesLetsAWaitingOnePass() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        var id = aReferral(person, aServicePoint(partner, "HEALTH"));

        consent(person, partner, "IDENTITY");

        assertThat(statusOf(id)).isEqualTo("READY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "superseded", "disputed"})
    void anyOtherEndAsksAgainAndStopsNothing(String how) {
        var sent = sent();

        endConsent(sent.consent(), sent.person(), how);

        assertThat(sent.status()).isEqualTo("SENT");
        assertThat(CASE_WORKER.read(sent.id()).<Boolean>path("grounds.consentDue")).isTrue();
    }

    @Test
    void aNewerYesCarriesOn() {
        var sent = sent();
        var newer = consent(sent.person(), sent.partner(), "IDENTITY");

        endConsent(sent.consent(), sent.person(), "superseded");

        var seen = CASE_WORKER.read(sent.id());
        assertThat(seen.<Boolean>path("grounds.consentDue")).isFalse();
        assertThat(seen.path("grounds.consentId").toString()).isEqualTo(newer.toString());
    }

    @Test
    void whatAnotherConsentAllowsGoesOn() {
        var sent = sent();
        var other = consent(aPerson(), sent.partner(), "IDENTITY");

        endConsent(other, sent.person(), "withdrawn");

        assertThat(sent.status()).isEqualTo("SENT");
    }
}
