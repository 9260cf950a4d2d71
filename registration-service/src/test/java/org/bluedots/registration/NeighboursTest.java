package org.bluedots.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.yes;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is one hub's is not another's: every door, asked from another hub and from another agency.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class NeighboursTest {

    /// Each step of a person, with a body that would be right.
    private static final Map<String, String> OF_A_PERSON =
            Map.of(
                    "corrections", "{\"sex\": \"OTHER\"}",
                    "uasc-assessments", "{\"relation\": \"NONE\"}",
                    "disappearance", "{\"lastSeenAt\": \"2026-11-23T11:00:00Z\"}",
                    "case-management", "{}",
                    "case-management/end", "{}",
                    "protection", "{}",
                    "closure-proposal", "{\"reason\": \"GOAL_MET\"}",
                    "closure", "{}",
                    "reopening", "{\"reason\": \"RETURNED\"}",
                    "erasure", "{\"basis\": \"REQUEST\"}");

    private static final String DECISION =
            """
            {"purpose": "SERVICES", "granteeType": "UNICEF", "categories": ["IDENTITY"],
             "reason": "CAREGIVER_ABSENT", "outcome": "SHARE"}
            """;
    private static final String A_NEED = "{\"code\": \"SM-CI\"}";
    private static final String NO_DIFFICULTY =
            """
            {"seeing": 1, "hearing": 1, "walking": 1, "remembering": 1, "selfCare": 1,
             "communicating": 1}
            """;
    private static final String NO_SIGN = "{\"indicators\": []}";
    private static final String AN_OVERRIDE =
            """
            {"priority": "P1", "reason": "SAFE_FOR_NOW", "note": "Her aunt is here with her.",
             "lastDay": "2099-01-01"}
            """;

    private static final String A_PASSPORT =
            "{\"type\": \"PASSPORT\", \"country\": \"UKR\", \"number\": \"FE 800001\"}";
    private static final String A_FLAG = "{\"code\": \"TRANSPORT\", \"dueOn\": \"2026-12-01\"}";
    private static final String A_DISCLOSURE =
            "{\"fields\": [\"SEX\"], \"purpose\": \"SERVICES\", \"granteeType\": \"UNICEF\"}";
    private static final String A_PHOTO = "{\"objectKey\": \"photos/a.jpg\"}";

    /// Data of Palanca, asked for from Otaci (other hub) and from Siret (other agency).
    @TestFactory
    Stream<DynamicTest> everyDoorEndsAtTheOwnHubAndAgency() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var person = party.<String>path("people[1].id");
        var group = party.<String>path("groupId");
        var asked = new HashMap<String, String>();
        asked.put("GET /v1/people/" + person, "");
        asked.put("GET /v1/travel-groups/" + group, "");
        asked.put("GET /v1/people/%s/uasc-assessments".formatted(person), "");
        asked.put("POST /v1/people/%s/uasc-assessments/verification".formatted(person), "{}");
        asked.put("POST /v1/registrations", A_GIRL_ALONE);
        asked.put(
                "POST /v1/travel-groups/look-up",
                "{\"familyToken\": \"%s\"}".formatted(party.<String>path("familyToken")));
        asked.put(
                "POST /v1/travel-groups/%s/members".formatted(group),
                "{\"personId\": \"%s\"}".formatted(person));
        asked.put(
                "POST /v1/travel-groups/%s/leavings".formatted(group),
                "{\"personId\": \"%s\", \"reason\": \"OTHER\"}".formatted(person));
        asked.put(
                "POST /v1/departures",
                "{\"people\": [\"%s\"], \"destinationCountry\": \"MDA\"}".formatted(person));
        asked.put(
                "POST /v1/arrivals",
                "{\"people\": [\"%s\"], \"hubId\": \"BD-MD-02\"}".formatted(person));
        OF_A_PERSON.forEach(
                (step, body) -> asked.put("POST /v1/people/%s/%s".formatted(person, step), body));
        asked.putAll(consentsOf(person, party.path("people[0].id")));
        asked.putAll(screening(person));
        asked.putAll(particulars(person));
        asked.putAll(household(party.path("people[0].id"), person, group));
        asked.putAll(imports());
        return asked.entrySet().stream()
                .flatMap(door ->
                        Stream.of(
                                refused(door, "other hub", strangerAt("northstar", "BD-MD-02")),
                                refused(door, "other agency", strangerAt("riverbank", "*"))));
    }

    private static Map<String, String> consentsOf(String person, String mother) {
        var consent = recorded(person, yes(caregiver(mother)));
        return Map.of(
                "POST /v1/people/%s/consents".formatted(person),
                yes("{\"type\": \"SELF\"}"),
                "GET /v1/people/%s/consents".formatted(person),
                "",
                "GET /v1/consents/" + consent,
                "",
                "POST /v1/consents/%s/withdrawal".formatted(consent),
                "{\"by\": \"GIVER\"}",
                "POST /v1/people/%s/best-interests-decisions".formatted(person),
                DECISION,
                "POST /v1/consent-decisions",
                """
                {"personId": "%s", "granteeType": "AGENCY", "granteeId": "riverbank",
                 "purpose": "INTER_AGENCY_REFERRAL", "categories": ["IDENTITY"]}
                """
                        .formatted(person));
    }

    private static Map<String, String> imports() {
        var id =
                Lists.sent(
                        People.aRegistrarInPalanca(), Lists.list("1,Olena,Sokil,FEMALE,1990,,,"));
        return Map.of(
                "GET /v1/imports/" + id,
                "",
                "GET /v1/imports/%s/problems".formatted(id),
                "",
                "POST /v1/imports/%s/cancellation".formatted(id),
                "{}");
    }

    private static Map<String, String> screening(String person) {
        return Map.of(
                "GET /v1/people/%s/needs".formatted(person),
                "",
                "POST /v1/people/%s/needs".formatted(person),
                A_NEED,
                "GET /v1/people/%s/washington-group".formatted(person),
                "",
                "POST /v1/people/%s/washington-group".formatted(person),
                NO_DIFFICULTY,
                "GET /v1/people/%s/trafficking-screening".formatted(person),
                "",
                "POST /v1/people/%s/trafficking-screening".formatted(person),
                NO_SIGN,
                "GET /v1/people/%s/risk".formatted(person),
                "",
                "POST /v1/people/%s/risk-override".formatted(person),
                AN_OVERRIDE,
                "POST /v1/needs/%s/end".formatted(need(person)),
                "{\"reason\": \"RESOLVED\"}");
    }

    private static Map<String, String> particulars(String person) {
        var ofPerson = "/v1/people/" + person;
        var officer = People.aProtectionOfficerInPalanca();
        var document = Screen.submit(officer, person, "documents", A_PASSPORT).path("id");
        var followUp = Screen.submit(officer, person, "follow-ups", A_FLAG).path("id");
        var doors = new HashMap<String, String>();
        doors.put("GET %s/contact".formatted(ofPerson), "");
        doors.put("GET %s/documents".formatted(ofPerson), "");
        doors.put("POST %s/documents".formatted(ofPerson), A_PASSPORT);
        doors.put("POST %s/documents/%s/loss".formatted(ofPerson, document), "{}");
        doors.put("POST %s/documents/%s/return".formatted(ofPerson, document), "{}");
        doors.put(
                "POST %s/documents/%s/removal".formatted(ofPerson, document),
                "{\"reason\": \"PERSON_ASKED\"}");
        doors.put("POST %s/disclosure".formatted(ofPerson), A_DISCLOSURE);
        doors.put("GET %s/likeness".formatted(ofPerson), "");
        doors.put("POST %s/likeness/photo".formatted(ofPerson), A_PHOTO);
        doors.put("POST %s/likeness/photo/withdrawal".formatted(ofPerson), "{}");
        doors.put("POST %s/likeness/marks".formatted(ofPerson), "{\"marks\": \"A scar\"}");
        doors.put("POST %s/likeness/marks/withdrawal".formatted(ofPerson), "{}");
        doors.put("POST %s/invalidity".formatted(ofPerson), "{\"reason\": \"OTHER\"}");
        doors.put("POST %s/invalidity/end".formatted(ofPerson), "{}");
        doors.put("GET %s/follow-ups".formatted(ofPerson), "");
        doors.put("POST %s/follow-ups".formatted(ofPerson), A_FLAG);
        doors.put("POST /v1/follow-ups/%s/removal".formatted(followUp), "{\"reason\": \"DONE\"}");
        return doors;
    }

    private static Map<String, String> household(String mother, String son, String group) {
        var formed =
                by(People.aRegistrarInPalanca())
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"headId\": \"%s\", \"members\": []}".formatted(mother))
                        .post("/v1/households");
        var household = "/v1/households/" + formed.<String>path("id");
        var who = "\"personId\": \"%s\"".formatted(son);
        return Map.of(
                "POST /v1/households",
                "{\"headId\": \"%s\", \"members\": []}".formatted(mother),
                "GET " + household,
                "",
                "GET /v1/people/%s/household".formatted(mother),
                "",
                "POST %s/members".formatted(household),
                "{%s, \"relation\": \"CHILD\"}".formatted(who),
                "POST %s/leavings".formatted(household),
                "{%s, \"reason\": \"OTHER\"}".formatted(who),
                "POST %s/head".formatted(household),
                "{\"headId\": \"%s\"}".formatted(mother),
                "POST %s/keep-together-lifting".formatted(household),
                "{\"reason\": \"OTHER\"}",
                "POST /v1/travel-groups/%s/keep-together-lifting".formatted(group),
                "{\"reason\": \"OTHER\"}");
    }

    private static String need(String person) {
        return Screen.identified(People.aCaseWorkerInPalanca(), person, "SM-OT");
    }

    private static TokenDraft strangerAt(String agency, String hub) {
        return People.aProtectionOfficerInPalanca()
                .roles(Roles.CHILD_PROTECTION_OFFICER, Roles.DPO)
                .agency(agency)
                .hubs(hub);
    }

    private static DynamicTest refused(
            Map.Entry<String, String> door, String who, TokenDraft token) {
        return dynamicTest(
                door.getKey().replaceAll("[0-9a-f-]{36}", "{id}") + " from " + who,
                () -> {
                    var request =
                            by(token)
                                    .header("If-Match", "\"0\"")
                                    .header("Idempotency-Key", UUID.randomUUID());
                    var parts = door.getKey().split(" ", 2);
                    var answer =
                            door.getValue().isEmpty()
                                    ? request.get(parts[1])
                                    : request.body(door.getValue()).post(parts[1]);
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                });
    }
}
