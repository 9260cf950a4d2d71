package org.bluedots.registration.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.duplicate.Pairs.aChild;
import static org.bluedots.registration.duplicate.Pairs.pair;
import static org.bluedots.registration.duplicate.Pairs.search;
import static org.bluedots.registration.duplicate.Pairs.step;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Screen;
import org.bluedots.registration.asking.ConsentDesk;
import org.bluedots.registration.duplicate.Pairs;
import org.bluedots.registration.duplicate.SearchClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scenario 14: a merge, then its undoing, restores every reference.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class Scenario14UnmergeTest {

    private static final String SAME_PERSON = "{\"outcome\": \"SAME_PERSON\"}";

    /// Columns that refer to people and stay as they are: the ledger of the merge itself, and
    /// hashes that lead from the merged record to the survivor.
    private static final Set<String> NOT_MOVED =
            Set.of(
                    "match_key.person_id",
                    "person_name.person_id",
                    "likeness.person_id",
                    "person_merge.survivor_id",
                    "person_merge.merged_id");

    /// Moved by statements of their own; the test of all references shows it.
    private static final Set<String> MOVED_APART =
            Set.of(
                    "travel_group_member.person_id",
                    "travel_group_member.companion_id",
                    "duplicate_candidate.first_id",
                    "duplicate_candidate.second_id");

    @Inject SearchClock clock;
    @Inject FixedClock time;

    private final TokenDraft worker = People.aCaseWorkerInPalanca();
    private final TokenDraft officer = People.aProtectionOfficerInPalanca();

    /// A child with everything that refers to one: a mother in a group, needs, screening, consents,
    /// a later assessment, another pair.
    private String aChildWithALife(String given, String family) {
        var party =
                """
                {"hubId": "BD-MD-01", "people": [
                  {"names": [{"script": "Cyrl", "given": "Ганна", "family": "%2$s"}],
                   "sex": "FEMALE", "birth": {"date": "1986-02-03"}, "head": true},
                  {"names": [{"script": "Latn", "given": "%1$s", "family": "%2$s"}],
                   "sex": "MALE", "birth": {"date": "2014-03-05"},
                   "accompaniedBy": {"person": 0, "relation": "PARENT"}}]}
                """
                        .formatted(given, family);
        var registered = register(People.aRegistrarInPalanca(), party);
        String mother = registered.path("people[0].id");
        String child = registered.path("people[1].id");
        Screen.identified(worker, child, "SM-CI");
        by(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"indicators\": []}")
                .post("/v1/people/%s/trafficking-screening".formatted(child));
        by(worker)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        """
                        {"seeing": 1, "hearing": 1, "walking": 2, "remembering": 1, "selfCare": 1,
                         "communicating": 1}
                        """)
                .post("/v1/people/%s/washington-group".formatted(child));
        ConsentDesk.recorded(child, ConsentDesk.yes(ConsentDesk.caregiver(mother)));
        return child;
    }

    @BeforeEach
    void theOthersAreLeftAside() {
        Pairs.onlyWhoComesFromNowOn();
    }

    @Test
    void everyReferenceGoesToTheSurvivorAndBack() {
        var alone =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Матвій", "Голобородько"));
        Screen.identified(worker, alone, "SM-CI");
        var accompanied = aChildWithALife("Matvii", "Holoborodko");
        var third =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Матвійко", "Голобородько"));
        search(clock);
        assertThat(pair(officer, accompanied, third)).isNotEmpty();
        var before = references(alone, accompanied);

        var merge = merge(alone, accompanied);

        everythingRefersTo(alone, accompanied);
        assertThat(pair(officer, alone, third)).isNotEmpty();

        var dpo = People.theDataProtectionOfficerOfNorthstar();
        undo(dpo, merge, "undo").then().statusCode(409).body("code", is("NOTHING_TO_UNDO"));
        undo(officer, merge, "undo-proposal").then().statusCode(200);
        undo(dpo, merge, "undo").then().statusCode(200);

        assertThat(references(alone, accompanied)).isEqualTo(before);
        by(worker)
                .get("/v1/people/" + accompanied)
                .then()
                .statusCode(200)
                .body("child.uascStatus", is("ACCOMPANIED"));
        assertThat(pair(officer, alone, accompanied)).isEmpty();
    }

    private void everythingRefersTo(String alone, String accompanied) {
        assertThat(references(alone, accompanied).keySet())
                .filteredOn(place -> place.endsWith(accompanied))
                .as("what still refers to the merged record")
                .allMatch(place -> staysAt(place, accompanied));
        by(worker)
                .get("/v1/people/%s/needs".formatted(alone))
                .then()
                .body("items.code", hasItem("SM-CI"));
        by(worker)
                .get("/v1/people/%s/consents".formatted(alone))
                .then()
                .body("items.purpose", is(List.of("INTER_AGENCY_REFERRAL")));
        by(worker).get("/v1/people/" + alone).then().body("child.uascStatus", is("UNACCOMPANIED"));
    }

    @Test
    void everyColumnThatRefersToAPersonIsMovedOrNamedHere() {
        var moves = select("select pg_get_functiondef('move_references'::regproc)").getFirst();

        assertThat(places())
                .filteredOn(place -> !NOT_MOVED.contains(place) && !MOVED_APART.contains(place))
                .allMatch(place -> moves.contains("'" + place + "'"));
    }

    @Test
    void theMoreRestrictiveOfTwoAnswersCounts() {
        var yes =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Ярема", "Підгайний")
                                .replace("2014-03-05", "1994-03-05"));
        var no =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Yarema", "Pidhainyi")
                                .replace("2014-03-05", "1994-03-05"));
        ConsentDesk.recorded(yes, ConsentDesk.yes(ConsentDesk.SELF));
        ConsentDesk.recorded(no, ConsentDesk.no(ConsentDesk.SELF));
        search(clock);
        decision(yes).then().body("allowed", is(true));

        merge(yes, no);

        decision(yes).then().body("allowed", is(false));
    }

    @Test
    void afterNinetyDaysAMergeStands() {
        var one =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Лук'ян", "Семиволос"));
        var other =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Lukian", "Semyvolos"));
        search(clock);
        var merge = merge(one, other);

        time.advance(Duration.ofDays(90).plusSeconds(1));
        try {
            undo(officer, merge, "undo-proposal")
                    .then()
                    .statusCode(409)
                    .body("code", is("TOO_LATE_TO_UNDO"));
        } finally {
            time.advance(Duration.ofDays(90).plusSeconds(1).negated());
        }
    }

    private String merge(String survivor, String gone) {
        var id = String.valueOf(pair(officer, survivor, gone).get("id"));
        step(worker, id, "review", "").then().statusCode(200);
        step(worker, id, "decision", SAME_PERSON).then().statusCode(200);
        step(worker, id, "merge", "{\"survivorId\": \"%s\"}".formatted(survivor))
                .then()
                .statusCode(403);
        return step(officer, id, "merge", "{\"survivorId\": \"%s\"}".formatted(survivor))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response undo(TokenDraft who, String merge, String step) {
        var version = by(who).get("/v1/merges/" + merge).<Integer>path("version");
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .post("/v1/merges/%s/%s".formatted(merge, step));
    }

    private Response decision(String person) {
        return by(worker)
                .body(
                        """
                        {"personId": "%s", "granteeType": "AGENCY", "granteeId": "riverbank",
                         "purpose": "INTER_AGENCY_REFERRAL", "categories": ["IDENTITY"]}
                        """
                                .formatted(person))
                .post("/v1/consent-decisions");
    }

    private static boolean staysAt(String place, String id) {
        var column = place.substring(0, place.length() - id.length() - 1);
        // a need that the survivor has, too; the pair that was merged
        return NOT_MOVED.contains(column)
                || column.equals("specific_need.person_id")
                || column.startsWith("duplicate_candidate.");
    }

    /// For every column that refers to a person: which rows refer to each of these.
    private static Map<String, List<String>> references(String... people) {
        var references = new TreeMap<String, List<String>>();
        for (var place : places())
            for (var person : people) {
                var table = place.substring(0, place.indexOf('.'));
                var column = place.substring(place.indexOf('.') + 1);
                var rows =
                        select(
                                "select (to_jsonb(t) - array['version', 'state', 'reason', 'reviewed_by', 'decided_at'])::text from %s t where %s = ? order by 1"
                                        .formatted(table, column),
                                UUID.fromString(person));
                if (!rows.isEmpty() && !table.equals("person_merge"))
                    references.put(place + " " + person, rows);
            }
        return references;
    }

    /// Every column that holds a person's id.
    private static List<String> places() {
        return select(
                """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'uuid'
                  and table_name not like 'traced\\_%' and table_name not like 'fact\\_%'
                  and (column_name in ('person_id', 'companion_id', 'head_id', 'giver_id',
                      'merged_into', 'survivor_id', 'merged_id', 'first_id', 'second_id')
                    or table_name = 'consent' and column_name = 'subject_id')
                order by 1
                """);
    }
}
