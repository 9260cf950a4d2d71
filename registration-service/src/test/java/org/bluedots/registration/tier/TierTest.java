package org.bluedots.registration.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.Screen.aPsychologistInPalanca;
import static org.bluedots.registration.Screen.aSpecialistInPalanca;
import static org.bluedots.registration.Screen.identified;
import static org.bluedots.registration.Screen.tier;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class TierTest {

    private static final TokenDraft CASE_WORKER = People.aCaseWorkerInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();
    private final Clock clock;

    TierTest(Clock clock) {
        this.clock = clock;
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Chisinau"))).plusDays(1);
    }

    private static String aGirl() {
        return registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    private Response override(TokenDraft by, String person, String priority, LocalDate lastDay) {
        return by(by).header("If-Match", tier(OFFICER, person).header("ETag"))
                .body(
                        """
                        {"priority": "%s", "reason": "WORSE_THAN_RULES",
                         "note": "She trembles when he comes near.", "lastDay": "%s"}
                        """
                                .formatted(priority, lastDay))
                .post("/v1/people/%s/risk-override".formatted(person));
    }

    @Test
    void theClearedReadTheReasonAndEverybodyElseThatThereIsOne() {
        var girl = aGirl();
        identified(aSpecialistInPalanca(), girl, "SV-VF");
        identified(aPsychologistInPalanca(), girl, "UR-SI");
        var open = "UNACCOMPANIED_CHILD";

        tier(CASE_WORKER, girl)
                .then()
                .statusCode(200)
                .body("priority", is("P0"))
                .body("reasons.rule", contains(open, "PROTECTED_REASON"))
                .body("reasons[1].explanation", is("A reason that only cleared staff may know."));
        tier(aSpecialistInPalanca(), girl)
                .then()
                .body("reasons.rule", contains(open, "GENDER_BASED_VIOLENCE", "PROTECTED_REASON"));
        tier(aPsychologistInPalanca(), girl)
                .then()
                .body("reasons.rule", contains(open, "SUICIDAL_IDEATION", "PROTECTED_REASON"));
        tier(OFFICER, girl)
                .then()
                .body(
                        "reasons.rule",
                        containsInAnyOrder(open, "GENDER_BASED_VIOLENCE", "SUICIDAL_IDEATION"));
        tier(OFFICER.hubs("BD-MD-02"), girl).then().statusCode(404);
        tier(People.aProtectionOfficerInSiret(), girl).then().statusCode(404);
    }

    @Test
    void aListNamesNoProtectedReasonToAnybody() {
        var girl =
                registered(People.aRegistrarInPalanca(), A_GIRL_ALONE.replace("Sokil", "Tierlist"));
        identified(OFFICER, girl, "UR-RA");

        var found =
                by(OFFICER).body("{\"name\": \"tierlist\"}").post("/v1/people/search").asString();

        assertThat(found).contains("PROTECTED_REASON").doesNotContain("RAPE", "UR-RA", "SV");
    }

    @Test
    void anOfficerRaisesATierWithAReasonAndTheBusSaysSo() {
        var girl = aGirl();

        override(OFFICER, girl, "P0", tomorrow())
                .then()
                .statusCode(200)
                .body("priority", is("P0"))
                .body("reasons.rule", contains("OVERRIDE", "UNACCOMPANIED_CHILD"))
                .body("override.reason", is("WORSE_THAN_RULES"))
                .body("override.note", is("She trembles when he comes near."))
                .body("override.lastDay", is(tomorrow().toString()));
        tier(CASE_WORKER, girl)
                .then()
                .body("priority", is("P0"))
                .body("override.note", nullValue());
        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            var raised =
                    events.await(
                            "the override",
                            event ->
                                    event.subject().equals(girl)
                                            && event.data().path("to").asText().equals("P0"));
            EventSchemas.of("registration-service").check(raised);
            assertThat(raised.value()).contains("\"OVERRIDE\"").doesNotContain("trembles");
        }
    }

    @Test
    void anOfficerLowersATierAndLeavesItToTheRulesAgain() {
        var girl = aGirl();
        override(OFFICER, girl, "P2", tomorrow()).then().statusCode(200).body("priority", is("P2"));

        identified(CASE_WORKER, girl, "UR-IN");
        tier(CASE_WORKER, girl).then().body("priority", is("P2"));
        by(OFFICER)
                .header("If-Match", tier(OFFICER, girl).header("ETag"))
                .post("/v1/people/%s/risk-override/withdrawal".formatted(girl))
                .then()
                .statusCode(200)
                .body("priority", is("P0"))
                .body("override", nullValue())
                .body("reasons.rule", not(contains("OVERRIDE")));
        by(OFFICER)
                .header("If-Match", tier(OFFICER, girl).header("ETag"))
                .post("/v1/people/%s/risk-override/withdrawal".formatted(girl))
                .then()
                .statusCode(409)
                .body("code", is("NO_OVERRIDE"));
    }

    @Test
    void anOverrideIsForAFewDaysAndByAnOfficer() {
        var girl = aGirl();

        override(CASE_WORKER, girl, "P0", tomorrow()).then().statusCode(403);
        override(OFFICER, girl, "P0", tomorrow().minusDays(2))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lastDay"));
        override(OFFICER, girl, "P0", tomorrow().plusDays(30)).then().statusCode(422);
    }
}
