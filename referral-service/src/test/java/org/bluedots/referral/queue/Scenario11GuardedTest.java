package org.bluedots.referral.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.aRegistrarInPalanca;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.MANAGER;
import static org.bluedots.referral.World.OFFICER;
import static org.bluedots.referral.World.aClearedReceiver;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aReceiver;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.wanted;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scenario 11: a survivor's referral exists for the cleared only: not in a list, not by its id,
/// not on the open topic, and not even there by what happened.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class Scenario11GuardedTest {

    private String partner = "";
    private UUID person = UUID.randomUUID();
    private UUID referral = UUID.randomUUID();

    @BeforeEach
    void aSurvivorIsReferred() {
        partner = aPartner("IDENTITY");
        person = aPerson();
        consent(person, partner, "IDENTITY");
        var point = aServicePoint(partner, "GBV_RESPONSE");
        var made =
                OFFICER.create("/v1/referrals", wanted(person, point, "GBV_RESPONSE", "P1", "SEX"));
        referral = UUID.fromString(made.path("id"));
        OFFICER.step(referral, "sending").then().statusCode(200);
    }

    @Test
    void theUnclearedOfTheHubDoNotFindIt() {
        for (var desk : List.of(CASE_WORKER, MANAGER, Desk.of(aRegistrarInPalanca()))) {
            assertThat(desk.read(referral).statusCode()).isEqualTo(404);
            assertThat(desk.get("/v1/referrals?limit=200&subjectId={id}", person).asString())
                    .doesNotContain(referral.toString());
        }
    }

    @Test
    void theUnclearedOfTheReceiverNeitherReadNorAnswerIt() {
        var receiver = aReceiver(partner);

        assertThat(receiver.read(referral).statusCode()).isEqualTo(404);
        assertThat(receiver.step(referral, "acknowledgement").statusCode()).isEqualTo(404);
    }

    @Test
    void theClearedOnBothSidesWorkOnIt() {
        assertThat(OFFICER.read(referral).statusCode()).isEqualTo(200);
        assertThat(
                        aClearedReceiver(partner)
                                .step(referral, "acknowledgement")
                                .path("status")
                                .toString())
                .isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void itsEventsAndClocksGoToTheProtectedTopicAndDoNotSayWhatHappened() {
        try (var events =
                PublishedEvents.on(
                        Infrastructure.kafkaBootstrap(), "bluedots.referral.protected.v1")) {
            events.await("org.bluedots.referral.referral-sent.v1", referral);
            assertThat(events.of(referral).toString()).doesNotContain("GBV");
        }
        assertThat(
                        select(
                                "select distinct sensitivity from event_log where aggregate_id = ?",
                                referral))
                .containsExactly("PROTECTED");
    }
}
