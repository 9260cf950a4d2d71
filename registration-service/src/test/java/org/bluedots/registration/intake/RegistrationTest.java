package org.bluedots.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class RegistrationTest {

    private static final String TOPIC = "bluedots.registration.v1";

    @Test
    void aChildWithNobodyIsUnaccompaniedAndUrgent() {
        register(People.aRegistrarInPalanca(), A_GIRL_ALONE)
                .then()
                .statusCode(201)
                .body("people[0].uascStatus", is("UNACCOMPANIED"))
                .body("people[0].uascRule", is("ALONE"))
                .body("people[0].priority", is("P1"))
                .body("people[0].caseCode", matchesPattern("BD-MD-[0-9B-Z]{4}-[0-9B-Z]"))
                .body("groupId", nullValue());
    }

    @Test
    void aMotherAndHerSonAreAGroupWithAToken() {
        var groupId =
                register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON)
                        .then()
                        .statusCode(201)
                        .body("familyToken", notNullValue())
                        .body("people[0].uascStatus", nullValue())
                        .body("people[1].uascStatus", is("ACCOMPANIED"))
                        .body("people[1].priority", is("P3"))
                        .extract()
                        .path("groupId");

        by(People.theManagerOfPalanca())
                .get("/v1/travel-groups/" + groupId)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("kind", is("PARTY"))
                .body("keepTogether", is(true))
                .body("members", hasSize(2))
                .body("members.relation", hasItem("PARENT"));
    }

    @Test
    void anInstitutionsGroupIsKeptTogetherUnderItsVerifiedOrder() {
        var party =
                """
                {"hubId": "BD-MD-01", "people": [
                  {"alias": "Director", "sex": "FEMALE", "birth": {"date": "1970"}, "head": true},
                  {"alias": "A", "sex": "MALE", "birth": {"date": "2015"}, "accompaniedBy":
                    {"person": 0, "relation": "INSTITUTION_REPRESENTATIVE",
                     "mandate": "INSTITUTION_ORDER", "mandateVerified": true}},
                  {"alias": "B", "sex": "FEMALE", "birth": {"date": "2016"}, "accompaniedBy":
                    {"person": 0, "relation": "INSTITUTION_REPRESENTATIVE",
                     "mandate": "INSTITUTION_ORDER", "mandateVerified": false}}]}
                """;

        register(People.aRegistrarInPalanca(), party)
                .then()
                .statusCode(201)
                .body("people[1].uascStatus", is("INSTITUTION_GROUP"))
                .body("people[2].uascRule", is("INSTITUTION_NOT_VERIFIED"));
    }

    @Test
    void theSameCommandTwiceRegistersOnceAndSaysSo() {
        var key = UUID.randomUUID().toString();
        var first = register(People.aRegistrarInPalanca(), A_GIRL_ALONE, key);

        register(People.aRegistrarInPalanca(), A_GIRL_ALONE, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", is("true"))
                .body("id", is(first.<String>path("id")))
                .body("people[0].caseCode", is(first.<String>path("people[0].caseCode")));
    }

    @Test
    void theSameCommandEightTimesAtOnceRegistersOnce() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        Callable<Object> sending =
                () -> register(People.aRegistrarInPalanca(), A_GIRL_ALONE, key).path("id");

        try (var senders = Executors.newFixedThreadPool(8)) {
            var ids =
                    senders.invokeAll(Stream.generate(() -> sending).limit(8).toList()).stream()
                            .map(answer -> answer.resultNow())
                            .filter(id -> id != null)
                            .distinct();
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void aKeyStandsForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        register(People.aRegistrarInPalanca(), A_GIRL_ALONE, key);

        register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON, key)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aPartyWithAnIdIsRegisteredOnceUnderWhateverKey() {
        var party = A_GIRL_ALONE.replaceFirst("\\{", "{\"id\": \"" + UUID.randomUUID() + "\",");
        register(People.aRegistrarInPalanca(), party).then().statusCode(201);

        register(People.aRegistrarInPalanca(), party)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_REGISTERED"))
                .body("errors.pointer", contains("/id"));
    }

    @Test
    void aRegistrationWithoutAKeyIsRefused() {
        by(People.aRegistrarInPalanca())
                .body(A_GIRL_ALONE)
                .post("/v1/registrations")
                .then()
                .statusCode(400)
                .body("code", is("MISSING_IDEMPOTENCY_KEY"));
    }

    @Test
    void aHubOfAnotherAgencyOrOfNoneOfOnesOwnIsNotThere() {
        register(People.aRegistrarInSiret(), A_GIRL_ALONE).then().statusCode(404);
        register(People.aRegistrarInOtaci(), A_GIRL_ALONE)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("NOT_FOUND"));
    }

    @Test
    void aHubWithoutAProfileIsPointedAt() {
        register(People.aRegistrarInPalanca(), A_GIRL_ALONE.replace("BD-MD-01", "BD-XX-09"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/hubId"));
    }

    @Test
    void whatContradictsItselfIsPointedAt() {
        var party =
                """
                {"hubId": "BD-MD-01", "people": [
                  {"alias": "A", "sex": "MALE", "birth": {"date": "1980"}},
                  {"alias": "B", "sex": "MALE", "birth": {"date": "2020"}, %s}]}
                """;

        refusedAt(party.formatted("\"head\": true"), "/people/1/head");
        refusedAt(
                party.formatted("\"accompaniedBy\": {\"person\": 7, \"relation\": \"PARENT\"}"),
                "/people/1/accompaniedBy/person");
        refusedAt(
                party.formatted("\"accompaniedBy\": {\"person\": 1, \"relation\": \"PARENT\"}"),
                "/people/1/accompaniedBy/person");
        refusedAt(party.formatted("\"languages\": [\"Ukrainian\"]"), "/people/1/languages/0");
        refusedAt(
                party.replace("\"alias\": \"A\", ", "").formatted("\"head\": false"),
                "/people/0/names");
    }

    private static void refusedAt(String party, String pointer) {
        register(People.aRegistrarInPalanca(), party)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aDayLongAgoIsNoArrival() {
        var party = A_GIRL_ALONE.replaceFirst("\\{", "{\"occurredAt\": \"2022-03-12T10:00:00Z\",");

        refusedAt(party, "/occurredAt");
    }

    @Test
    void aRefusedPartyLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        register(People.aRegistrarInPalanca(), A_GIRL_ALONE.replace("FEMALE", "GIRL"), key)
                .then()
                .statusCode(422);

        register(People.aRegistrarInPalanca(), A_GIRL_ALONE, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void everyItemOfABatchStandsForItself() {
        var batch =
                """
                {"items": [
                  {"idempotencyKey": "%1$s-a", "registration": %2$s},
                  {"idempotencyKey": "%1$s-b", "registration": {"hubId": "BD-MD-01", "people": []}},
                  {"idempotencyKey": "%1$s-c", "registration": {"hubId": "BD-MD-01", "persons": 1}},
                  {"registration": %2$s},
                  {"idempotencyKey": "%1$s-a", "registration": %2$s}]}
                """
                        .formatted(UUID.randomUUID(), A_GIRL_ALONE);

        by(People.aRegistrarInPalanca())
                .body(batch)
                .post("/v1/registrations/batch")
                .then()
                .statusCode(200)
                .body("items.status", contains(201, 422, 422, 400, 201))
                .body("items[1].problem.errors[0].pointer", is("/people"))
                .body("items[2].problem.code", is("UNKNOWN_FIELD"))
                .body("items[3].problem.code", is("MISSING_IDEMPOTENCY_KEY"))
                .body("items[4].replayed", is(true));
    }

    @Test
    void theWorldHearsOfAChildAloneInOrderAndWithoutItsName() {
        var party = A_GIRL_ALONE.replace("Daryna", "Zyxanna");
        var personId = register(People.aRegistrarInPalanca(), party).<String>path("people[0].id");

        try (var events = PublishedEvents.on(Infrastructure.kafkaBootstrap(), TOPIC)) {
            var subject = UUID.fromString(personId);
            events.await("org.bluedots.registration.risk-tier-changed.v1", subject);
            var published = events.of(subject);
            assertThat(published)
                    .extracting(event -> event.type())
                    .containsExactly(
                            "org.bluedots.registration.person-registered.v1",
                            "org.bluedots.registration.unaccompanied-child-identified.v1",
                            "org.bluedots.registration.risk-tier-changed.v1");
            assertThat(published)
                    .extracting(event -> event.aggregateVersion())
                    .containsExactly(1L, 2L, 3L);
            assertThat(published)
                    .allSatisfy(event -> EventSchemas.of("registration-service").check(event))
                    .noneSatisfy(event -> assertThat(event.toString()).contains("Zyxanna"));
        }
    }

    @Test
    void aReplayToSomebodyWhoMayNoLongerSeeItRevealsNothing() {
        var key = UUID.randomUUID().toString();
        var registrar = People.aRegistrarInPalanca();
        register(registrar, A_GIRL_ALONE, key).then().statusCode(201);

        register(registrar.hubs("BD-MD-02"), A_GIRL_ALONE, key)
                .then()
                .statusCode(404)
                .body("id", not(notNullValue()));
    }
}
