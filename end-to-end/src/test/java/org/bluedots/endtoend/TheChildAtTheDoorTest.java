package org.bluedots.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bluedots.endtoend.load.Party.Desk.PALANCA;
import static org.bluedots.endtoend.load.Party.Desk.SIRET;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.load.Party;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.Door;
import org.bluedots.endtoend.stage.Door.Answer;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/// The main job: a child that is alone is registered, and the authority is told.
@ExtendWith(OnStage.class)
class TheChildAtTheDoorTest {

    private static final Duration SECONDS = Duration.ofSeconds(15);

    private Stage stage;
    private Door gateway;
    private Scenario scenario;

    @BeforeEach
    void arrive(Stage stage, TestInfo test) {
        this.stage = stage;
        this.gateway = stage.gateway();
        this.scenario = Scenario.of("Door" + Math.floorMod(test.getDisplayName().hashCode(), 1000));
    }

    @Test
    void aChildAloneIsReportedOnceWithTheClockRunning() {
        var child = person(register(Party.childAlone("alone", PALANCA, scenario)), 0);
        var report = report("officer.md", child);
        assertThat(report.get("type").asText()).isEqualTo("MANDATORY_REPORT");
        assertThat(report.get("toAgency").asText()).isEqualTo("md-guardianship");
        assertThat(clock(details("officer.md", report), "NOTIFY")).isEqualTo("RUNNING");
        new Checker(stage, scenario).checkPlatform();
    }

    @Test
    void aChildWithItsParentIsNotReported() {
        var family = register(Party.family("family", PALANCA, scenario));
        assertThat(family.at("/people/1/uascStatus").asText()).isEqualTo("ACCOMPANIED");
        new Checker(stage, scenario).checkPlatform();
        assertThat(referrals("officer.md", person(family, 1))).isEmpty();
    }

    @Test
    void anAuthoritySeesItsOwnReportsAndOthersSeeNothing() {
        var inMoldova = person(register(Party.childAlone("md", PALANCA, scenario)), 0);
        var inRomania = person(register(Party.childAlone("ro", SIRET, scenario)), 0);
        var report = report("officer.md", inMoldova);
        report("officer.ro", inRomania);
        assertThat(referrals("officer.ro", inMoldova)).isEmpty();
        assertThat(referrals("officer.md", inRomania)).isEmpty();
        assertThat(referrals("manager.palanca", inRomania)).isEmpty();
        assertThat(referrals("manager.palanca", inMoldova)).hasSize(1);
        gateway.get("officer.ro", path(report)).mustBe(404);
        gateway.get("manager.palanca", "/v1/people/" + inRomania).mustBe(404);
    }

    @Test
    void theAuthorityAcknowledgesAcceptsAndCompletes() {
        var child = person(register(Party.childAlone("steps", PALANCA, scenario)), 0);
        var report = report("officer.md", child);
        var acknowledged = step(report, "acknowledgement", Map.of());
        assertThat(acknowledged.get("status").asText()).isEqualTo("ACKNOWLEDGED");
        assertThat(clock(acknowledged, "NOTIFY")).isEqualTo("MET");
        assertThat(clock(acknowledged, "ASSESS")).isEqualTo("RUNNING");
        var accepted = step(acknowledged, "acceptance", Map.of());
        assertThat(accepted.get("status").asText()).isEqualTo("ACCEPTED");
        var completed = step(accepted, "completion", Map.of("outcome", "SERVICE_PROVIDED"));
        assertThat(completed.get("status").asText()).isEqualTo("COMPLETED");
        assertThat(clock(completed, "ASSESS")).isEqualTo("MET");
    }

    @Test
    void anErrorAtTheDoorCorrectsTheReportAndDoesNotWithdrawIt() {
        var party = register(Party.childWithStranger("error", PALANCA, scenario));
        var child = person(party, 1);
        var report = report("officer.md", child);
        var found =
                Map.of(
                        "relation",
                        "PARENT",
                        "companionId",
                        person(party, 0),
                        "registeredInError",
                        true);
        post(
                        "cpo.palanca",
                        "/v1/people/" + child + "/uasc-assessments",
                        found,
                        personVersion(child))
                .mustBe(200);
        await("the correction")
                .atMost(SECONDS)
                .untilAsserted(() -> {
                    var corrected = details("officer.md", report);
                    assertThat(corrected.get("uascStatus").asText()).isEqualTo("ACCOMPANIED");
                    assertThat(corrected.at("/corrections/0/from").asText())
                            .isEqualTo("UNACCOMPANIED");
                    assertThat(corrected.get("status").asText()).isIn("SENT", "DELIVERED");
                });
        new Checker(stage, scenario).checkPlatform();
    }

    private JsonNode register(Party party) {
        return gateway.post(
                        party.desk().registrar(),
                        "/v1/registrations",
                        party.body(),
                        Map.of("Idempotency-Key", party.key()))
                .mustBe(201)
                .json();
    }

    private static String person(JsonNode registration, int place) {
        return registration.at("/people/" + place + "/id").asText();
    }

    /// The one report on a child, which may still be on its way.
    private JsonNode report(String officer, String child) {
        return await("the report on " + child)
                .atMost(SECONDS)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> referrals(officer, child), found -> found.size() == 1)
                .getFirst();
    }

    private List<JsonNode> referrals(String person, String child) {
        var page = gateway.get(person, "/v1/referrals?subjectId=" + child).mustBe(200).json();
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private JsonNode details(String person, JsonNode report) {
        return gateway.get(person, path(report)).mustBe(200).json();
    }

    private static String path(JsonNode report) {
        return "/v1/referrals/" + report.get("id").asText();
    }

    private static String clock(JsonNode report, String kind) {
        return StreamSupport.stream(report.get("deadlines").spliterator(), false)
                .filter(clock -> clock.get("kind").asText().equals(kind))
                .map(clock -> clock.get("state").asText())
                .findFirst()
                .orElse("none");
    }

    private JsonNode step(JsonNode report, String step, Object body) {
        return post("officer.md", path(report) + "/" + step, body, report.get("version").asText())
                .mustBe(200)
                .json();
    }

    private String personVersion(String child) {
        return gateway.get("cpo.palanca", "/v1/people/" + child)
                .mustBe(200)
                .json()
                .get("version")
                .asText();
    }

    private Answer post(String person, String path, Object body, String version) {
        return gateway.post(person, path, body, Map.of("If-Match", '"' + version + '"'));
    }
}
