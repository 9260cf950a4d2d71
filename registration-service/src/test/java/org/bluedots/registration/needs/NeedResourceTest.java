package org.bluedots.registration.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.Screen.A_WOMAN;
import static org.bluedots.registration.Screen.aPsychologistInPalanca;
import static org.bluedots.registration.Screen.aSpecialistInPalanca;
import static org.bluedots.registration.Screen.colleague;
import static org.bluedots.registration.Screen.end;
import static org.bluedots.registration.Screen.identified;
import static org.bluedots.registration.Screen.identify;
import static org.bluedots.registration.Screen.needs;
import static org.bluedots.registration.Screen.submit;
import static org.bluedots.registration.Screen.verify;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class NeedResourceTest {

    private static final TokenDraft CASE_WORKER = People.aCaseWorkerInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    private static String aGirl() {
        return registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    private static String aWoman() {
        return registered(People.aRegistrarInPalanca(), A_WOMAN);
    }

    @Test
    void aNeedIsTakenDownWithWhoIdentifiedItAndFromWhen() {
        var person = aWoman();

        submit(
                        CASE_WORKER,
                        person,
                        "needs",
                        """
                        {"code": "SM-CI", "identifiedOn": "2026-01-10", "relevantUntil": "2099-01-01"}
                        """)
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("IDENTIFIED"))
                .body("sensitive", is(false))
                .body("identifiedOn", is("2026-01-10"))
                .body("relevantUntil", is("2099-01-01"))
                .body("identifiedBy", is(TokenDraft.subject("caseworker.palanca")))
                .body("verification", nullValue());
        needs(People.aRegistrarInPalanca(), person)
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("items.code", contains("SM-CI"));
    }

    @Test
    void theSameCommandTwiceIdentifiesOnce() {
        var person = aWoman();
        var key = UUID.randomUUID().toString();
        var path = "/v1/people/%s/needs".formatted(person);
        var body = "{\"code\": \"SM-CI\"}";
        var first = by(CASE_WORKER).header("Idempotency-Key", key).body(body).post(path);

        by(CASE_WORKER)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", is("true"))
                .body("id", is(first.<String>path("id")));
        identify(CASE_WORKER, person, "SM-CI")
                .then()
                .statusCode(409)
                .body("code", is("NEED_ALREADY_IDENTIFIED"));
    }

    @Test
    void anUnknownCodeOrAPeriodThatContradictsItselfIsPointedAt() {
        var person = aWoman();

        identify(CASE_WORKER, person, "XX-YY")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
        submit(
                        CASE_WORKER,
                        person,
                        "needs",
                        "{\"code\": \"SM-CI\", \"identifiedOn\": \"2099-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/identifiedOn"));
    }

    @Test
    void aNeedIsVerifiedBySomebodyElseAndOnce() {
        var need = identified(CASE_WORKER, aWoman(), "DS-BD");

        verify(CASE_WORKER, need, "\"0\"")
                .then()
                .statusCode(409)
                .body("code", is("VERIFIER_CONFLICT"));
        verify(OFFICER, need, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("VERIFIED"))
                .body("verification.by", is(TokenDraft.subject("cpo.palanca")));
        verify(OFFICER, need, "\"0\"").then().statusCode(412);
        verify(OFFICER, need, "\"1\"")
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
    }

    @Test
    void anEndedNeedStaysOnRecordAndMayComeBack() {
        var person = aWoman();
        var need = identified(CASE_WORKER, person, "DS-BD");

        end(CASE_WORKER, need, "\"0\"")
                .then()
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("ending.reason", is("RESOLVED"));
        end(CASE_WORKER, need, "\"1\"").then().statusCode(409);
        needs(CASE_WORKER, person).then().body("items.status", contains("ENDED"));
        identify(CASE_WORKER, person, "DS-BD").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SV-VF", "TR-PI", "CR-AF", "SM-MI", "LP-TA", "UR-RA", "UR-SI"})
    void aSensitiveNeedExistsForTheClearedOnly(String code) {
        var person = aGirl();
        var need = identified(OFFICER, person, code);

        needs(OFFICER, person).then().body("items.code", contains(code));
        needs(CASE_WORKER, person).then().statusCode(200).body("items", empty());
        needs(OFFICER.clearance("RESTRICTED"), person).then().body("items", empty());
        verify(CASE_WORKER, need, "\"0\"").then().statusCode(404);
        end(CASE_WORKER, need, "\"0\"").then().statusCode(404);
        end(OFFICER.hubs("BD-MD-02"), need, "\"0\"").then().statusCode(404);
        end(People.aProtectionOfficerInSiret(), need, "\"0\"").then().statusCode(404);
        needs(OFFICER.hubs("BD-MD-02"), person).then().statusCode(404);
        needs(People.aProtectionOfficerInSiret(), person).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SV-VF", "TR-PI", "CR-AF", "SM-MI", "LP-TA", "UR-RA", "UR-SI"})
    void aSensitiveNeedIsNotTakenDownByTheUncleared(String code) {
        var person = aGirl();
        var refused = identify(CASE_WORKER, person, code);

        refused.then().statusCode(403).body("code", is("CLEARANCE_NEEDED"));
        identified(OFFICER, person, code);
        assertThat(identify(CASE_WORKER, person, code).<String>path("detail"))
                .as("the same whether the need is there or not")
                .isEqualTo(refused.<String>path("detail"));
    }

    @Test
    void theViolenceAWomanSurvivedIsKnownToTheSpecialistAndNotToTheOfficerForChildren() {
        var person = aWoman();
        var need = identified(aSpecialistInPalanca(), person, "SV-VO");

        needs(aSpecialistInPalanca(), person).then().body("items.code", contains("SV-VO"));
        needs(OFFICER, person).then().body("items", empty());
        needs(aPsychologistInPalanca(), person).then().body("items", empty());
        verify(OFFICER, need, "\"0\"").then().statusCode(404);
        identify(OFFICER, person, "SV-VO").then().statusCode(403);
    }

    @Test
    void eachCircleSeesItsOwnNeedsAndTheOpenOnes() {
        var person = aGirl();
        identified(CASE_WORKER, person, "SM-CI");
        identified(aSpecialistInPalanca(), person, "SV-VO");
        identified(aPsychologistInPalanca(), person, "SM-MI");

        needs(CASE_WORKER, person).then().body("items.code", contains("SM-CI"));
        needs(aSpecialistInPalanca(), person).then().body("items.code", contains("SM-CI", "SV-VO"));
        needs(aPsychologistInPalanca(), person)
                .then()
                .body("items.code", contains("SM-CI", "SM-MI"));
        needs(OFFICER, person).then().body("items", hasSize(3));
    }

    @Test
    void theTierOfARapeFallsToThatOfViolenceWhenTheSignEnds() {
        var person = aWoman();
        identified(aSpecialistInPalanca(), person, "SV-VF");
        var sign = identified(aSpecialistInPalanca(), person, "UR-RA");

        by(CASE_WORKER).get("/v1/people/" + person).then().body("risk.priority", is("P0"));
        end(aSpecialistInPalanca(), sign, "\"0\"").then().statusCode(200);
        by(CASE_WORKER).get("/v1/people/" + person).then().body("risk.priority", is("P1"));
    }

    @Test
    void theBusLearnsOfANeedAndItsTierAndNeverWhich() {
        var person = aWoman();
        var need = identified(aSpecialistInPalanca(), person, "SV-VF");
        end(aSpecialistInPalanca(), need, "\"0\"").then().statusCode(200);

        var schemas = EventSchemas.of("registration-service");
        try (var needs =
                        PublishedEvents.on(
                                Infrastructure.kafkaBootstrap(),
                                "bluedots.registration.protected.v1");
                var tiers =
                        PublishedEvents.on(
                                Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            var identified =
                    needs.await("org.bluedots.registration.specific-need-identified.v1", need);
            var removed = needs.await("org.bluedots.registration.specific-need-removed.v1", need);
            var raised = tiers.await("org.bluedots.registration.risk-tier-changed.v1", person);
            schemas.check(identified);
            schemas.check(removed);
            schemas.check(raised);
            assertThat(identified.data().path("priority").asText()).isEqualTo("P1");
            assertThat(removed.data().path("priority").asText()).isEqualTo("P3");
            assertThat(identified.value() + removed.value()).doesNotContain("SV", "code");
            assertThat(raised.value())
                    .contains("PROTECTED_REASON")
                    .doesNotContain("SV", "GBV", "VIOLENCE");
        }
    }

    @Test
    void theRolesThatDoNotScreenSeeNoNeeds() {
        var person = aWoman();

        needs(People.theManagerOfPalanca(), person).then().statusCode(403);
        needs(colleague("info.palanca", Roles.INFO_WORKER), person).then().statusCode(403);
    }

    @Test
    void aDisabilityMakesWhoTravelsAloneUrgentAndNotWhoHasCompany() {
        var alone = aWoman();
        var together = registered(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        identified(CASE_WORKER, alone, "DS-PS");
        identified(CASE_WORKER, together, "DS-PS");

        by(CASE_WORKER).get("/v1/people/" + alone).then().body("risk.priority", is("P1"));
        by(CASE_WORKER).get("/v1/people/" + together).then().body("risk.priority", is("P3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\": \"SV-VF\", \"occurredAt\": \"2026-11-23T12:00:01Z\"",
                "\"code\": \"SM-CI\", \"occurredAt\": \"2026-11-22T12:00:00Z\""
            })
    void onlyViolenceHasAnHourAndNoneLiesInTheFuture(String need) {
        submit(Screen.aSpecialistInPalanca(), aWoman(), "needs", "{%s}".formatted(need))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
    }
}
