package org.bluedots.referral.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anAdministratorOfNorthstar;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.newId;
import static org.bluedots.referral.delivery.PostOffice.PALANCA;
import static org.bluedots.referral.delivery.PostOffice.REFERRAL;
import static org.bluedots.referral.delivery.PostOffice.ask;
import static org.bluedots.referral.delivery.PostOffice.deliveries;
import static org.bluedots.referral.delivery.PostOffice.idOfTheFirst;
import static org.bluedots.referral.delivery.PostOffice.join;
import static org.bluedots.referral.delivery.PostOffice.notice;
import static org.bluedots.referral.delivery.PostOffice.path;
import static org.bluedots.referral.delivery.PostOffice.subscribe;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.delivery.DeliveryRepository.Due;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class CourierTest {

    private final String agency = "partner-" + newId();
    private final TokenDraft admin = anAdministratorOfNorthstar().agency(agency);
    private final Partner partner = new Partner();

    @Inject PostOffice office;
    @Inject Courier courier;
    @Inject CourierService service;
    @Inject Deliveries deliveries;
    @Inject FixedClock clock;

    @AfterEach
    void close() {
        office.closes();
        partner.close();
    }

    @Test
    void aPartnerIsToldWhatToReadAndNothingElse() {
        subscribe(admin, partner, "[]");
        office.sent(agency);

        office.carry();

        assertThat(partner.last().body())
                .isEqualTo(
                        "{\"type\":\"referral-sent\",\"timestamp\":\"2026-11-23T12:00:00Z\","
                                + "\"data\":{\"referralId\":\"%s\",\"status\":\"SENT\",\"version\":3}}"
                                        .formatted(REFERRAL));
        assertThat(deliveries(agency)).containsExactly("DELIVERED 1 DELIVERED 204");
    }

    @Test
    void onlyTheAgenciesThatTakePartAreToldAndOnlyWhatTheyAskedFor() {
        var other = new Partner();
        subscribe(admin, partner, "[]");
        subscribe(admin.agency(agency + "-b"), other, "[\"referral-accepted\"]");
        office.sent(agency + "-c");
        office.sent(agency + "-b");
        office.add("referral-accepted", agency, agency + "-b");

        office.carry();

        assertThat(partner.received()).hasSize(1);
        assertThat(other.received()).hasSize(1);
        assertThat(other.last().body()).contains("referral-accepted");
        other.close();
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        subscribe(admin, partner, "[]");
        QuarkusTransaction.begin();
        deliveries.add(Set.of(agency), PALANCA, notice("referral-sent"));
        QuarkusTransaction.rollback();

        office.carry();

        assertThat(partner.received()).isEmpty();
    }

    @Test
    void whatDoesNotArriveIsTriedSixTimesAndThenPeopleAreTold() {
        subscribe(admin, partner, "[]");
        partner.answers(500);
        office.sent(agency);
        office.carry();

        for (var pause : List.of("PT1M", "PT5M", "PT30M", "PT2H", "PT12H")) {
            var before = partner.received().size();
            clock.advance(Duration.parse(pause).minusSeconds(1));
            office.carry();
            assertThat(partner.received()).as("sooner than " + pause).hasSize(before);
            clock.advance(Duration.parse(pause).dividedBy(5).plusSeconds(1));
            office.carry();
            assertThat(partner.received()).as("after " + pause).hasSize(before + 1);
        }

        assertThat(deliveries(agency)).containsExactly("FAILED 6 NOT_TAKEN 500");
        assertThat(partner.received())
                .extracting(it -> it.header("webhook-id"))
                .containsOnly(idOfTheFirst(agency));
        var event =
                select(
                                """
                                select payload::text from event_log
                                where type = 'org.bluedots.referral.webhook-failed.v1'
                                    and agency_id = ? and hub_id = 'BD-MD-01'
                                """,
                                agency)
                        .getFirst();
        EventSchemas.of("referral-service").check("org.bluedots.referral.webhook-failed.v1", event);
    }

    @Test
    void aPartnerWhoIsGoneIsNeverToldAgain() {
        var made = subscribe(admin, partner, "[]");
        partner.answers(410);
        office.sent(agency);
        office.sent(agency);
        office.carry();
        clock.advance(Duration.ofMinutes(10));
        office.sent(agency);
        office.carry();

        assertThat(partner.received()).hasSizeLessThanOrEqualTo(2);
        assertThat(ask(admin, "").get(path(made)).<String>path("disabledReason")).isEqualTo("GONE");
        assertThat(ask(admin, "").post(path(made) + "/ping").<String>path("code"))
                .isEqualTo("WEBHOOK_DISABLED");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        subscribe(admin, partner, "[]");
        partner.answers(status);
        office.sent(agency);
        office.carry();

        assertThat(partner.received()).hasSize(1);
        assertThat(deliveries(agency)).containsExactly("WAITING 1 NOT_TAKEN " + status);
    }

    @Test
    void afterFiveDaysWithoutAnythingThatArrivedItIsDisabled() {
        var made = subscribe(admin, partner, "[]");
        partner.answers(500);
        office.sent(agency);
        office.carry();
        clock.advance(Duration.ofDays(5).minusSeconds(1));
        office.carry();
        assertThat(ask(admin, "").get(path(made)).<String>path("state")).isEqualTo("ACTIVE");
        office.sent(agency);
        clock.advance(Duration.ofSeconds(1));
        office.carry();

        assertThat(ask(admin, "").get(path(made)).<String>path("disabledReason"))
                .isEqualTo("FAILING");
    }

    @Test
    void somethingThatArrivesEndsTheCounting() {
        var made = subscribe(admin, partner, "[]");
        partner.answers(500);
        office.sent(agency);
        office.carry();
        assertThat(ask(admin, "").get(path(made)).<String>path("failingSince")).isNotNull();
        partner.answers(200);
        clock.advance(Duration.ofMinutes(2));
        office.carry();

        var now = ask(admin, "").get(path(made));
        assertThat(now.<String>path("failingSince")).isNull();
        assertThat(now.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void oneWhoIsSlowHoldsUpNobodyAndIsSentFourAtATime() {
        var quick = new Partner();
        subscribe(admin, partner, "[]");
        subscribe(admin.agency(agency + "-quick"), quick, "[]");
        partner.fallAsleep();
        for (var i = 0; i < 9; i++) office.sent(agency);
        var slow = courier.carryDue();
        office.sent(agency + "-quick");

        join(courier.carryDue());

        assertThat(quick.received()).hasSize(1);
        assertThat(slow).hasSize(4);
        assertThat(partner.received()).hasSizeLessThanOrEqualTo(4);
        partner.wakeUp();
        join(slow);
        assertThat(deliveries(agency)).filteredOn(it -> it.startsWith("DELIVERED")).hasSize(4);
        quick.close();
    }

    @Test
    void twoReplicasSendEachOnce() {
        subscribe(admin, partner, "[]");
        for (var i = 0; i < 4; i++) office.sent(agency);
        var claims =
                Stream.generate(() -> CompletableFuture.supplyAsync(service::claim))
                        .limit(6)
                        .toList();

        var claimed = claims.stream().flatMap(claim -> claim.join().stream()).map(Due::id).toList();

        assertThat(claimed).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void whatWasOnItsWayWhenAProcessDiedIsSentAgain() {
        subscribe(admin, partner, "[]");
        office.sent(agency);
        var lost = service.claim();
        assertThat(lost).hasSize(1);
        office.carry();
        assertThat(partner.received()).isEmpty();
        clock.advance(Duration.ofMinutes(1));

        office.carry();

        assertThat(partner.last().header("webhook-id")).isEqualTo(lost.getFirst().id().toString());
    }
}
