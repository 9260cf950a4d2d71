package org.bluedots.registration.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.events;
import static org.bluedots.registration.asking.ConsentDesk.no;
import static org.bluedots.registration.asking.ConsentDesk.record;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.said;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.asking.ConsentDesk.with;
import static org.bluedots.registration.asking.ConsentDesk.withdraw;
import static org.bluedots.registration.asking.ConsentDesk.yes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.asking.ConsentDesk.Family;
import org.bluedots.registration.disclosure.ListOfTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ConsentResourceTest {

    private static final ZoneId MOLDOVA = ZoneId.of("Europe/Chisinau");

    private Family family;

    @Inject Clock clock;
    @Inject ListOfTests doNotDisclose;

    @BeforeEach
    void whoTheyAre() {
        family = Family.withADaughterOf(8);
    }

    private Instant daysAgo(int days) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
    }

    @ParameterizedTest
    @CsvSource({"INTER_AGENCY_REFERRAL, 12", "TRACING, 24"})
    void aConsentHoldsForAYearAndTracingForTwo(String purpose, int months) {
        var at = daysAgo(1);
        var body =
                said(at, yes(caregiver(family.mother()))).replace("INTER_AGENCY_REFERRAL", purpose);

        var answer = record(family.child(), body);

        answer.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("ACTIVE"))
                .body("basis", is("ASSENT_PLUS_CAREGIVER"))
                .body("categories", contains("IDENTITY", "CONTACT"))
                .body("giver.id", is(family.mother()))
                .body("evidence.language", is("ukr"))
                .body("life.givenAt", is(at.toString()))
                .body(
                        "life.expiresAt",
                        is(at.atZone(MOLDOVA).plusMonths(months).toInstant().toString()));
        assertThat(events(answer.path("id"))).containsExactly("consent-given");
    }

    @Test
    void aPersonMayWantItToEndEarlierAndNeverLater() {
        var body = yes(caregiver(family.mother()));
        var soon = clock.instant().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        var late = clock.instant().plus(Duration.ofDays(400));

        record(family.child(), with(body, "\"expiresAt\": \"%s\"".formatted(late)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
        record(family.child(), with(body, "\"expiresAt\": \"%s\"".formatted(soon)))
                .then()
                .statusCode(201)
                .body("life.expiresAt", is(soon.toString()));
    }

    @Test
    void theSameSendingIsRecordedOnceAndAnotherUnderItsKeyIsRefused() {
        var by = People.aCaseWorkerInPalanca();
        var key = UUID.randomUUID().toString();
        var body = yes(caregiver(family.mother()));
        var first = record(by, family.child(), body, key).then().statusCode(201);

        record(by, family.child(), body, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", is("true"))
                .body("id", is(first.extract().<String>path("id")));
        record(by, family.child(), no(caregiver(family.mother())), key)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        record(by, family.father(), body, key).then().statusCode(422);
    }

    @Test
    void aSpokenConsentIsHeardBySomebodyElse() {
        var spoken = yes(caregiver(family.mother())).replace("SIGNATURE", "VERBAL_WITNESSED");
        var heardBy = "\"VERBAL_WITNESSED\", \"witnessId\": \"%s\"";

        record(family.child(), spoken)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/evidence/witnessId"));
        for (var nobodyElse :
                new String[] {TokenDraft.subject("caseworker.palanca"), family.mother()})
            record(
                            family.child(),
                            spoken.replace("\"VERBAL_WITNESSED\"", heardBy.formatted(nobodyElse)))
                    .then()
                    .statusCode(409)
                    .body("code", is("VERIFIER_CONFLICT"));
        var colleague = TokenDraft.subject("registrar.palanca");
        record(family.child(), spoken.replace("\"VERBAL_WITNESSED\"", heardBy.formatted(colleague)))
                .then()
                .statusCode(201);
    }

    @Test
    void aConsentNeedsProofAndARefusalNone() {
        var unproved = yes(caregiver(family.mother())).replaceAll(",\\s+\"evidence\".*", "}");

        record(family.child(), unproved)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/evidence"));
        record(family.child(), with(unproved, "\"refusalReason\": \"WANTS_TO_TELL_SELF\""))
                .then()
                .statusCode(201)
                .body("status", is("REFUSED"))
                .body("basis", nullValue())
                .body("life.expiresAt", nullValue());
    }

    @Test
    void aConsentIsWithdrawnByWhoGaveItOrByThePersonWithTheVersionThatWasRead() {
        var consent = recorded(family.child(), yes(caregiver(family.mother())));

        by(People.aCaseWorkerInPalanca())
                .body("{\"by\": \"GIVER\"}")
                .post("/v1/consents/%s/withdrawal".formatted(consent))
                .then()
                .statusCode(428);
        withdraw(consent, "GIVER", 7).then().statusCode(412);
        withdraw(consent, "GIVER", 0)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("WITHDRAWN"))
                .body("life.withdrawnBy", is("GIVER"));
        withdraw(consent, "SUBJECT", 1)
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
        assertThat(events(consent)).containsExactly("consent-given", "consent-withdrawn");
        assertThat(
                        select(
                                "select action from audit_entry where ? = any (object_ids) order by id",
                                UUID.fromString(consent)))
                .containsExactly("record-consent", "withdraw-consent");
    }

    @Test
    void aChildAloneHasNoCaregiver() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        record(girl, yes(caregiver(family.mother())))
                .then()
                .statusCode(409)
                .body("code", is("GIVER_NOT_ENTITLED"));
        record(girl, yes("{\"type\": \"GUARDIAN\", \"assent\": \"YES\"}")).then().statusCode(201);
    }

    @Test
    void whoMustNotBeToldNeitherAnswersNorIsToldAnything() {
        doNotDisclose.add(family.child(), family.father());

        record(family.child(), yes(caregiver(family.father())))
                .then()
                .statusCode(409)
                .body("code", is("GIVER_IS_RISK"))
                .body("errors.pointer", contains("/giver/id"));
        record(
                        family.child(),
                        yes(caregiver(family.mother()))
                                .replace("\"AGENCY\"", "\"PERSON\"")
                                .replace("riverbank", family.father()))
                .then()
                .statusCode(409)
                .body("code", is("GIVER_IS_RISK"))
                .body("errors.pointer", contains("/granteeId"));
    }

    @Test
    void aGiverIsARegisteredPersonOfTheHubAndSelfIsThePerson() {
        for (var giver :
                new String[] {
                    caregiver(UUID.randomUUID().toString()),
                    caregiver(family.child()),
                    "{\"type\": \"SELF\", \"id\": \"%s\"}".formatted(family.mother())
                })
            record(family.child(), yes(giver))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/giver/id"));
    }

    @Test
    void allThatWasAnsweredIsListedAndTheListGoesOnAtItsCursor() {
        var first = recorded(family.child(), yes(caregiver(family.mother())));
        var second = recorded(family.child(), yes(caregiver(family.father())));
        var path = "/v1/people/%s/consents".formatted(family.child());
        var page = by(People.theManagerOfPalanca()).get(path + "?limit=1");

        page.then().statusCode(200).body("items.id", contains(first));
        by(People.theManagerOfPalanca())
                .get(path + "?limit=1&cursor=" + page.<String>path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items.id", contains(second))
                .body("next", nullValue());
        assertThat(
                        select(
                                """
                                select action from audit_entry where ? = any (object_ids)
                                and action = 'list'
                                """,
                                UUID.fromString(first)))
                .hasSize(1);
    }
}
