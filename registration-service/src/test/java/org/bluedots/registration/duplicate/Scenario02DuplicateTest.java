package org.bluedots.registration.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.duplicate.Pairs.aChild;
import static org.bluedots.registration.duplicate.Pairs.pair;
import static org.bluedots.registration.duplicate.Pairs.search;
import static org.bluedots.registration.duplicate.Pairs.step;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scenario 2, registration's part: the same child alone at a second hub the next day is one child
/// with one lead.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class Scenario02DuplicateTest {

    private static final String SAME_PERSON = "{\"outcome\": \"SAME_PERSON\"}";

    @Inject SearchClock clock;
    @Inject FixedClock time;

    @BeforeEach
    void theOthersAreLeftAside() {
        Pairs.onlyWhoComesFromNowOn();
    }

    @Test
    void theSameChildAtASecondHubIsFoundReviewedAndMerged() {
        var first =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Юрій", "Журбенко"));
        time.advance(Duration.ofDays(1));
        try {
            var second =
                    registered(
                            People.aRegistrarInOtaci(),
                            aChild("BD-MD-02", "Latn", "Iouriï", "Jourbenko"));
            search(clock);

            var id = isFoundWithinItsTime(first, second);
            merge(first, second);

            leadsToTheFirstAtTheSecondHub(first, second);
            isTold(first, id);
        } finally {
            time.advance(Duration.ofDays(-1));
        }
    }

    private static String isFoundWithinItsTime(String first, String second) {
        var officer = People.aProtectionOfficerInPalanca();
        var found = pair(officer, first, second);
        assertThat(found).containsEntry("state", "OPEN").containsEntry("childAlone", true);
        assertThat(found.get("dueAt")).isEqualTo("2026-11-24T16:00:00Z");
        var id = String.valueOf(found.get("id"));
        by(officer)
                .get("/v1/duplicates/" + id)
                .then()
                .statusCode(200)
                .body("score.level", is("BLOCK"))
                .body("people", hasSize(2));
        return id;
    }

    private static void leadsToTheFirstAtTheSecondHub(String first, String second) {
        by(People.aRegistrarInOtaci())
                .get("/v1/people/" + second)
                .then()
                .statusCode(410)
                .body("code", is("MERGED"))
                .body("detail", containsString("/v1/people/" + first));
        by(People.aRegistrarInOtaci())
                .get("/v1/people/" + first)
                .then()
                .statusCode(200)
                .body("hubId", is("BD-MD-02"))
                .body("child.uascStatus", is("UNACCOMPANIED"));
        by(People.aRegistrarInPalanca()).get("/v1/people/" + first).then().statusCode(404);
    }

    private static void isTold(String survivor, String pair) {
        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            events.await(
                    "persons-merged",
                    event ->
                            event.subject().equals(survivor)
                                    && event.type().endsWith("persons-merged.v1"));
            events.await(
                    "duplicate-resolved",
                    event ->
                            event.subject().equals(pair)
                                    && event.type().endsWith("duplicate-resolved.v1"));
        }
    }

    @Test
    void theCardOfTheMergedRecordLeadsToTheSurvivor() {
        var first =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Остап", "Вербицький"));
        var again =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Ostap", "Verbytskyi"));
        var card = by(People.aRegistrarInPalanca()).get("/v1/people/" + again).path("caseCode");
        search(clock);
        merge(first, again);

        by(People.aRegistrarInPalanca())
                .body("{\"caseCode\": \"%s\"}".formatted(card))
                .post("/v1/people/search")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(first)));
    }

    @Test
    void theSamePassportIsFoundUnderAnotherName() {
        var one =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Vsevolod", "Cherneha"));
        var other =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Seva", "Krasnoshchok"));
        search(clock);
        assertThat(pair(People.aProtectionOfficerInPalanca(), one, other)).isEmpty();

        passport(one);
        passport(other);
        search(clock);

        assertThat(pair(People.aProtectionOfficerInPalanca(), one, other))
                .containsEntry("state", "OPEN");
    }

    private static void passport(String person) {
        by(People.aCaseWorkerInPalanca())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"type\": \"PASSPORT\", \"country\": \"UKR\", \"number\": \"FT771203\"}")
                .post("/v1/people/%s/documents".formatted(person))
                .then()
                .statusCode(201);
    }

    @Test
    void whoRegisteredThemReviewsNothing() {
        var registrar = People.aCaseWorkerInPalanca();
        var one = registered(registrar, aChild("BD-MD-01", "Cyrl", "Назар", "Ярмоленко"));
        var other = registered(registrar, aChild("BD-MD-01", "Latn", "Nazar", "Jarmolenko"));
        search(clock);

        var id = String.valueOf(pair(registrar, one, other).get("id"));

        step(registrar, id, "review", "")
                .then()
                .statusCode(403)
                .body("code", is("REGISTRAR_DOES_NOT_DECIDE"));
    }

    @Test
    void twinsAreShownAndNeverBlock() {
        var one =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Тарас", "Дзвінка"));
        var twin =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Микола", "Дзвінка"));
        search(clock);

        var found = pair(People.aProtectionOfficerInPalanca(), one, twin);

        assertThat(String.valueOf(found.get("score"))).doesNotContain("level=BLOCK");
    }

    @Test
    void thoseWhoStandSideBySideAtTheDeskAreTwoPeople() {
        var family =
                """
                {"hubId": "BD-MD-01", "people": [
                  {"names": [{"script": "Cyrl", "given": "Олег", "family": "Щербина"}],
                   "sex": "MALE", "birth": {"date": "2014-03-05"}},
                  {"names": [{"script": "Latn", "given": "Oleg", "family": "Shcherbyna"}],
                   "sex": "MALE", "birth": {"date": "2014-03-05"}}]}
                """;
        var party = register(People.aRegistrarInPalanca(), family);
        search(clock);

        assertThat(
                        pair(
                                People.aProtectionOfficerInPalanca(),
                                party.path("people[0].id"),
                                party.path("people[1].id")))
                .isEmpty();
    }

    @Test
    void aPairWithSomebodyHiddenDoesNotExistForTheUncleared() {
        var officer = People.aProtectionOfficerInPalanca();
        var one =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Захар", "Криничний"));
        by(officer).header("If-Match", "\"0\"").post("/v1/people/%s/protection".formatted(one));
        var other =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Zakhar", "Krynychnyi"));
        search(clock);

        var id = String.valueOf(pair(officer, one, other).get("id"));

        assertThat(pair(People.aCaseWorkerInPalanca(), one, other)).isEmpty();
        by(People.aCaseWorkerInPalanca()).get("/v1/duplicates/" + id).then().statusCode(404);
    }

    @Test
    void aCorrectionIsLookedAtAgain() {
        var officer = People.aProtectionOfficerInPalanca();
        var one =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Cyrl", "Гордій", "Лопатинський"));
        var other =
                registered(
                        People.aRegistrarInPalanca(),
                        aChild("BD-MD-01", "Latn", "Sviatoslav", "Kuzmenko")
                                .replace("2014-03-05", "2009-08-30"));
        search(clock);
        assertThat(pair(officer, one, other)).isEmpty();

        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body(
                        """
                        {"names": [{"script": "Latn", "given": "Hordii", "family": "Lopatynskyi"}],
                         "birth": {"date": "2014-03-05"}}
                        """)
                .post("/v1/people/%s/corrections".formatted(other))
                .then()
                .statusCode(200);
        search(clock);

        assertThat(pair(officer, one, other)).containsEntry("state", "OPEN");
    }

    private void merge(String survivor, String gone) {
        var officer = People.aProtectionOfficerInPalanca();
        var id = String.valueOf(pair(officer, survivor, gone).get("id"));
        step(People.aCaseWorkerInPalanca(), id, "review", "").then().statusCode(200);
        step(People.aCaseWorkerInPalanca(), id, "decision", SAME_PERSON).then().statusCode(200);
        step(officer, id, "merge", "{\"survivorId\": \"%s\"}".formatted(survivor))
                .then()
                .statusCode(201);
    }
}
