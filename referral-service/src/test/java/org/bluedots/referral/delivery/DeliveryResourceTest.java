package org.bluedots.referral.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anAdministratorOfNorthstar;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.newId;
import static org.bluedots.referral.delivery.PostOffice.ask;
import static org.bluedots.referral.delivery.PostOffice.deliveries;
import static org.bluedots.referral.delivery.PostOffice.idOfTheFirst;
import static org.bluedots.referral.delivery.PostOffice.path;
import static org.bluedots.referral.delivery.PostOffice.subscribe;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class DeliveryResourceTest {

    private final String agency = "partner-" + newId();
    private final TokenDraft admin = anAdministratorOfNorthstar().agency(agency);
    private final Partner partner = new Partner();

    @Inject PostOffice office;
    @Inject CourierService service;
    @Inject FixedClock clock;

    @AfterEach
    void close() {
        office.closes();
        partner.close();
    }

    @Test
    void whatFailedIsReplayedOneByOneOrAllAtOnce() {
        var made = subscribe(admin, partner, "[]");
        office.sent(agency);
        office.sent(agency);
        failAll();

        var failed = ask(admin, "").get(path(made) + "/deliveries?state=failed");
        assertThat(failed.jsonPath().getList("items.id")).hasSize(2);
        var one = failed.<String>path("items[0].id");
        var again = ask(admin, "").post(path(made) + "/deliveries/" + one + "/replay");
        assertThat(again.statusCode()).isEqualTo(202);
        office.carry();
        assertThat(partner.last().header("webhook-id")).isEqualTo(one);
        assertThat(ask(admin, "").post(path(made) + "/replay-failed").statusCode()).isEqualTo(204);
        office.carry();

        assertThat(partner.received()).hasSize(2);
        assertThat(deliveries(agency))
                .containsExactly("DELIVERED 1 DELIVERED 204", "DELIVERED 1 DELIVERED 204");
    }

    @Test
    void aTestIsSentOnDemandWhateverTypesAreWanted() {
        var made = subscribe(admin, partner, "[\"referral-closed\"]");
        var stranger = admin.agency("riverbank");

        assertThat(ask(stranger, "").post(path(made) + "/ping").statusCode()).isEqualTo(404);
        assertThat(ask(admin, "").post(path(made) + "/ping").statusCode()).isEqualTo(202);
        office.carry();

        assertThat(partner.last().body())
                .isEqualTo(
                        "{\"type\":\"ping\",\"timestamp\":\"2026-11-23T12:00:00Z\",\"data\":{}}");
    }

    @Test
    void anotherAgencySeesNoDelivery() {
        var made = subscribe(admin, partner, "[]");
        office.sent(agency);
        var stranger = ask(admin.agency("riverbank"), "");

        assertThat(stranger.get(path(made) + "/deliveries").statusCode()).isEqualTo(404);
        assertThat(
                        stranger.post(
                                        path(made)
                                                + "/deliveries/"
                                                + idOfTheFirst(agency)
                                                + "/replay")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatEndedAMonthAgoIsForgotten() {
        subscribe(admin, partner, "[]");
        office.sent(agency);
        office.carry();
        clock.advance(Duration.ofDays(30));
        service.forget();
        assertThat(deliveries(agency)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        service.forget();

        assertThat(deliveries(agency)).isEmpty();
    }

    private void failAll() {
        select(
                """
                update webhook_delivery set state = 'FAILED', ended_at = now(), attempts = 6
                where agency_id = ? returning id::text
                """,
                agency);
    }
}
