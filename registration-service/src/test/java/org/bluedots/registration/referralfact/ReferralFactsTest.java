package org.bluedots.registration.referralfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.Screen.A_WOMAN;
import static org.bluedots.registration.Screen.identified;
import static org.bluedots.registration.Screen.submit;
import static org.bluedots.registration.referralfact.FactDesk.facts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything a rule may ask about a person, as the rules get it.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ReferralFactsTest {

    private static final TokenDraft REGISTRAR = People.aRegistrarInPalanca();
    private static final TokenDraft WORKER = People.aCaseWorkerInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    @Inject FixedClock clock;

    @AfterEach
    void noonAgain() {
        clock.set(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void aChildAloneIsToldWithItsTierItsAgeAndItsPlace() {
        var facts = facts(registered(REGISTRAR, A_GIRL_ALONE));

        assertThat(facts.getMap("where"))
                .isEqualTo(Map.of("agency", "northstar", "hubId", "BD-MD-01", "country", "MD"));
        assertThat(facts.getMap("child"))
                .isEqualTo(Map.of("isChild", true, "ageInYears", 9, "uascStatus", "UNACCOMPANIED"));
        assertThat(facts.getMap("company"))
                .isEqualTo(Map.of("alone", true, "people", 0, "children", 0));
        assertThat(facts.getString("tier.priority")).isEqualTo("P1");
        assertThat(facts.getList("tier.rules")).containsExactly("UNACCOMPANIED_CHILD");
        assertThat(facts.getString("state")).isEqualTo("REGISTERED");
        assertThat(facts.getBoolean("hidden")).isFalse();
        assertThat(facts.getInt("version")).isZero();
    }

    @Test
    void thoseWhoTravelAreCountedAndNothingElseIsToldOfThem() {
        var party = register(REGISTRAR, A_MOTHER_AND_HER_SON);

        var mother = facts(party.path("people[0].id"));
        var son = facts(party.path("people[1].id"));

        assertThat(mother.getMap("company"))
                .isEqualTo(Map.of("alone", false, "people", 1, "children", 1));
        assertThat(son.getMap("company"))
                .isEqualTo(Map.of("alone", false, "people", 1, "children", 0));
        assertThat(mother.getBoolean("child.isChild")).isFalse();
    }

    /// What the hub's own staff see as a protected reason.
    @Test
    void protectedNeedsAndRulesAreToldByTheirNames() {
        var woman = registered(REGISTRAR, A_WOMAN);
        identified(Screen.aSpecialistInPalanca(), woman, "SV-VF");
        identified(Screen.aPsychologistInPalanca(), woman, "UR-SI");
        identified(WORKER, woman, "SM-CC");

        var facts = facts(woman);

        assertThat(facts.getList("needs")).containsExactly("SM-CC", "SV-VF", "UR-SI");
        assertThat(facts.getList("tier.rules"))
                .containsExactlyInAnyOrder(
                        "CRITICAL_CONDITION", "SUICIDAL_IDEATION", "GENDER_BASED_VIOLENCE");
        assertThat(facts.getString("tier.priority")).isEqualTo("P0");
    }

    @Test
    void anOfficersJudgementIsToldAsOne() {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        by(OFFICER)
                .header("If-Match", "\"0\"")
                .body(
                        """
                        {"priority": "P0", "reason": "WORSE_THAN_RULES", "lastDay": "2026-11-30",
                         "note": "She has fever and does not speak."}
                        """)
                .post("/v1/people/%s/risk-override".formatted(girl))
                .then()
                .statusCode(200);

        assertThat(facts(girl).getString("tier.priority")).isEqualTo("P0");
        assertThat(facts(girl).getList("tier.rules"))
                .containsExactly("OVERRIDE", "UNACCOMPANIED_CHILD");
    }

    @Test
    void theNewestScreeningSaysWhetherTraffickingIsSuspected() {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        screen(girl, "\"THREATENED\"");
        var suspected = facts(girl);
        screen(girl, "");

        assertThat(suspected.getBoolean("traffickingSuspected")).isTrue();
        assertThat(suspected.getList("tier.rules"))
                .contains("TRAFFICKING_SUSPECTED", "UASC_TRAFFICKING_INDICATOR");
        assertThat(facts(girl).getBoolean("traffickingSuspected")).isFalse();
        assertThat(facts(girl).getList("tier.rules")).containsExactly("UNACCOMPANIED_CHILD");
    }

    private static void screen(String person, String indicators) {
        submit(
                        OFFICER,
                        person,
                        "trafficking-screening",
                        "{\"indicators\": [%s]}".formatted(indicators))
                .then()
                .statusCode(201);
    }

    @Test
    void theHourOfTheViolenceIsToldWhereItIsKnown() {
        var woman = registered(REGISTRAR, A_WOMAN);
        var specialist = Screen.aSpecialistInPalanca();
        identified(specialist, woman, "SV-VF");
        var unknown = facts(woman);
        submit(
                        specialist,
                        woman,
                        "needs",
                        "{\"code\": \"UR-RA\", \"occurredAt\": \"2026-11-22T21:47:00Z\"}")
                .then()
                .statusCode(201);

        assertThat(unknown.getString("violenceAt")).isNull();
        assertThat(facts(woman).getString("violenceAt")).isEqualTo("2026-11-22T21:00:00Z");
    }

    @Test
    void needsThatHaveEndedOrWhoseLastDayIsOverAreNotTold() {
        var woman = registered(REGISTRAR, A_WOMAN);
        var ended = identified(WORKER, woman, "SM-CI");
        Screen.end(WORKER, ended, "\"0\"").then().statusCode(200);
        submit(WORKER, woman, "needs", "{\"code\": \"SM-MN\", \"relevantUntil\": \"2026-11-24\"}")
                .then()
                .statusCode(201);
        var today = facts(woman);
        clock.advance(Duration.ofDays(2));

        assertThat(today.getList("needs")).containsExactly("SM-MN");
        assertThat(facts(woman).getList("needs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SM-CI, false, false", "WR-PY, true, false", "UR-LA, true, true"})
    void aPregnancyIsToldAndWhetherItIsAtTerm(String code, boolean pregnant, boolean atTerm) {
        var woman = registered(REGISTRAR, A_WOMAN);
        identified(WORKER, woman, code);

        assertThat(facts(woman).getMap("pregnancy"))
                .isEqualTo(Map.of("pregnant", pregnant, "atTerm", atTerm));
    }

    @Test
    void legalDocumentsAreUnknownHeldOrMissing() {
        var woman = registered(REGISTRAR, A_WOMAN);
        assertThat(documents(woman)).isEqualTo("UNKNOWN");

        take(woman, "\"type\": \"TAX_NUMBER\", \"country\": \"UKR\", \"number\": \"3012345679\"");
        assertThat(documents(woman)).isEqualTo("UNKNOWN");

        take(
                woman,
                """
                "type": "PASSPORT", "country": "UKR", "number": "FE700701", "expiresOn": "2026-11-24"
                """);
        assertThat(documents(woman)).isEqualTo("HELD");

        clock.advance(Duration.ofDays(2));
        assertThat(documents(woman)).isEqualTo("MISSING");
    }

    @Test
    void theNeedForDocumentsSaysThatTheyAreMissing() {
        var woman = registered(REGISTRAR, A_WOMAN);
        identified(WORKER, woman, "LP-ND");

        assertThat(documents(woman)).isEqualTo("MISSING");
    }

    private static String documents(String person) {
        return facts(person).getString("legalDocuments");
    }

    private static void take(String person, String document) {
        submit(WORKER, person, "documents", "{%s}".formatted(document)).then().statusCode(201);
    }

    /// Not the name, not the birth date, not a number: of nobody, in no field.
    @Test
    void nothingIsToldThatSaysWhoItIs() {
        var party = register(REGISTRAR, A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        take(
                mother,
                """
                "type": "PASSPORT", "country": "UKR", "number": "FE700702"
                """);

        var answer =
                FactDesk.ask(
                                People.theReferralService(),
                                List.of(mother, party.path("people[1].id")))
                        .body()
                        .asString();

        assertThat(answer)
                .contains(mother)
                .doesNotContain("Олена", "Іван", "Сокіл", "1990", "2020-02", "FE700702")
                .doesNotContain(party.<String>path("people[0].caseCode"));
        assertThat(JsonPath.from(answer).getMap("items[0].facts"))
                .containsOnlyKeys(
                        "version",
                        "where",
                        "state",
                        "hidden",
                        "child",
                        "company",
                        "needs",
                        "tier",
                        "traffickingSuspected",
                        "pregnancy",
                        "legalDocuments");
    }
}
