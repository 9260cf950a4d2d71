package org.bluedots.registration.snapshot;

import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Screen.identified;
import static org.bluedots.registration.Screen.submit;
import static org.bluedots.registration.assessment.AssessmentDesk.assess;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;

/// What referral-service asks about a person, with the token of who refers.
final class SnapshotDesk {

    private static final String A_FAMILY =
            """
            {"hubId": "BD-MD-01", "people": [
              {"alias": "Nadia", "sex": "FEMALE", "birth": {"date": "1991"}},
              {"names": [{"script": "Latn", "given": "Danylo", "family": "Sokil"}], "alias": "Dan",
               "sex": "MALE", "birth": {"date": "2014-03"}, "nationalities": ["UKR"],
               "languages": ["ukr", "ron"],
               "accompaniedBy": {"person": 0, "relation": "RELATIVE"},
               "particulars": {"intendedDestination": "DEU",
                 "contact": {"phone": "+380671234567", "language": "ron"},
                 "documents": [{"type": "PASSPORT", "country": "UKR", "number": "FE000000"}]}}]}
            """;

    private static final String SOME_DIFFICULTY =
            """
            {"seeing": 1, "hearing": 1, "walking": 3, "remembering": 1, "selfCare": 1,
             "communicating": 1}
            """;

    private static final String HIS_STORY =
            """
            {"relation": "RELATIVE", "companionId": "AUNT", "careArrangement": "KINSHIP_CARE",
             "separation": {"cause": "RECRUITMENT", "date": "2026-03", "place": "Bakhmut"},
             "lastCaregiver": {"name": "Halyna", "relation": "GRANDMOTHER"}}
            """;

    private SnapshotDesk() {}

    /// Danylo, of twelve years, with his aunt and everything that can be told of him.
    record Kinsfolk(String boy, String aunt, String caseCode) {

        static Kinsfolk registered() {
            var officer = People.aProtectionOfficerInPalanca();
            var worker = People.aCaseWorkerInPalanca();
            var number = UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 6);
            var party = register(People.aRegistrarInPalanca(), A_FAMILY.replace("000000", number));
            var aunt = party.<String>path("people[0].id");
            var boy = party.<String>path("people[1].id");
            assess(officer, boy, HIS_STORY.replace("AUNT", aunt)).then().statusCode(200);
            identified(officer, boy, "LP-TA");
            identified(worker, boy, "SM-CI");
            submit(worker, boy, "washington-group", SOME_DIFFICULTY).then().statusCode(201);
            return new Kinsfolk(boy, aunt, party.path("people[1].caseCode"));
        }
    }

    static Response ask(TokenDraft by, String person, String fields) {
        return by(by).body(
                        """
                        {"fields": [%s], "purpose": "INTER_AGENCY_REFERRAL",
                         "granteeType": "AGENCY", "granteeId": "riverbank"}
                        """
                                .formatted(fields))
                .post("/v1/people/%s/disclosure".formatted(person));
    }

    static JsonPath disclosed(TokenDraft by, String person, PersonField... fields) {
        var names = Stream.of(fields).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return ask(by, person, names).then().statusCode(200).extract().jsonPath();
    }
}
