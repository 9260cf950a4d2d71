package org.bluedots.referral.rerouting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aReceiver;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.sent;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Registration;
import org.bluedots.referral.World.Sent;
import org.junit.jupiter.api.Test;

/// Scenario 9: declined for want of capacity, and re-routed within the time the first one had.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class Scenario09DeclinedTest {

    @Test
    void aDeclinedReferralIsCarriedOnByAnother() {
        var sent = declined();
        var other = aPartner("IDENTITY");
        consent(sent.person(), other, "IDENTITY");

        var next = reroute(sent, aServicePoint(other, "HEALTH"));

        assertThat(next.path("status").toString()).isEqualTo("READY");
        assertThat(next.path("parentId").toString()).isEqualTo(sent.id().toString());
        assertThat(next.path("letter.why").toString()).isEqualTo("She has a cough.");
        assertThat(sent.status()).isEqualTo("REROUTED");
        var id = UUID.fromString(next.path("id"));
        CASE_WORKER.step(id, "sending").then().statusCode(200);
        assertThat(aReceiver(other).step(id, "acceptance").statusCode()).isEqualTo(409);
        aReceiver(other).step(id, "acknowledgement").then().statusCode(200);
        assertThat(aReceiver(other).step(id, "acceptance").path("status").toString())
                .isEqualTo("ACCEPTED");
        assertThat(
                        select(
                                "select state from deadline where aggregate_id = ? and kind = 'ACCEPT'",
                                id))
                .containsExactly("MET");
    }

    @Test
    void theNextReceiverNeedsAConsentOfItsOwn() {
        var next = reroute(declined(), aServicePoint(aPartner("IDENTITY"), "HEALTH"));

        assertThat(next.path("status").toString()).isEqualTo("PENDING_CONSENT");
    }

    @Test
    void aReferralIsCarriedOnOnce() {
        var sent = declined();
        reroute(sent, aServicePoint(aPartner("IDENTITY"), "HEALTH"));

        var again = reroute(sent, aServicePoint(aPartner("IDENTITY"), "HEALTH"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(select("select id from referral where parent_id = ?", sent.id())).hasSize(1);
    }

    @Test
    void theReasonIsSeenByTheSender() {
        var sent = declined();

        assertThat(CASE_WORKER.read(sent.id()).path("refusal.reason").toString())
                .isEqualTo("NO_CAPACITY");
    }

    private static Sent declined() {
        var sent = sent("P1");
        sent.receiver()
                .step(sent.id(), "refusal", "{\"reason\":\"NO_CAPACITY\"}")
                .then()
                .statusCode(200);
        return sent;
    }

    private static Response reroute(Sent sent, UUID servicePoint) {
        return CASE_WORKER.step(
                sent.id(), "rerouting", "{\"servicePointId\":\"" + servicePoint + "\"}");
    }
}
