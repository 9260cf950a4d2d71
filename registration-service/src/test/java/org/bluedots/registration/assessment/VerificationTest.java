package org.bluedots.registration.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.assessment.AssessmentDesk.assess;
import static org.bluedots.registration.assessment.AssessmentDesk.history;
import static org.bluedots.registration.assessment.AssessmentDesk.status;
import static org.bluedots.registration.assessment.AssessmentDesk.told;
import static org.bluedots.registration.assessment.AssessmentDesk.verify;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.assessment.AssessmentDesk.Pair;
import org.bluedots.registration.reminder.ReminderClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mandate counts once somebody verified it; the status follows the companion's age.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class VerificationTest {

    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();
    private static final TokenDraft CASE_WORKER = People.aCaseWorkerInPalanca();

    @Inject ReminderClock reminders;

    private static String lastChange(String person) {
        return select(
                        """
                        select concat_ws(' ', payload ->> 'from', payload ->> 'to', payload ->> 'ruleId',
                            payload ->> 'evidence', actor_id)
                        from event_log where aggregate_id = ? and type like '%uasc-status-changed%'
                        order by aggregate_version desc
                        """,
                        UUID.fromString(person))
                .getFirst();
    }

    @Test
    void aMandateCountsOnlyOnceSomebodyVerifiedIt() {
        var pair = Pair.of("NON_RELATIVE", "PARENTAL_DECLARATION");
        assertThat(status(pair.child())).isEqualTo("UNACCOMPANIED");

        verify(OFFICER, pair.child())
                .then()
                .statusCode(200)
                .body("child.rule", is("WITH_VERIFIED_THIRD_PARTY"));

        var looks = history(CASE_WORKER, pair.child());
        assertThat(looks.getList("items.status"))
                .containsExactly("UNACCOMPANIED", "ACCOMPANIED_BY_THIRD_PARTY");
        assertThat(looks.getMap("items[0].mandate"))
                .containsEntry("verified", false)
                .doesNotContainKey("verifiedBy");
        assertThat(looks.getMap("items[1].mandate"))
                .containsEntry("type", "PARENTAL_DECLARATION")
                .containsEntry("verified", true)
                .containsEntry("verifiedBy", TokenDraft.subject("cpo.palanca"))
                .containsEntry("verifiedAt", "2026-11-23T12:00:00Z");
        assertThat(lastChange(pair.child()))
                .isEqualTo(
                        "UNACCOMPANIED ACCOMPANIED_BY_THIRD_PARTY WITH_VERIFIED_THIRD_PARTY"
                                + " PARENTAL_DECLARATION "
                                + TokenDraft.subject("cpo.palanca"));
    }

    @Test
    void whoVerifiesWhileTakingDownIsWrittenDownToo() {
        var pair = Pair.of("NON_RELATIVE", "NONE");
        assess(
                        pair.child(),
                        pair.with(
                                "NON_RELATIVE",
                                ", \"mandate\": \"COURT_ORDER\", \"mandateVerified\": true"))
                .then()
                .statusCode(200)
                .body("child.uascStatus", is("ACCOMPANIED_BY_THIRD_PARTY"));

        assertThat(history(CASE_WORKER, pair.child()).getString("items[1].mandate.verifiedBy"))
                .isEqualTo(TokenDraft.subject("caseworker.palanca"));
    }

    @Test
    void whatNobodyPresentedOrSomebodyVerifiedIsNotVerified() {
        var pair = Pair.of("NON_RELATIVE", "COURT_ORDER");
        verify(OFFICER, pair.child()).then().statusCode(200);

        verify(OFFICER, pair.child()).then().statusCode(409).body("code", is("NO_MANDATE"));
        verify(OFFICER, Pair.of("NON_RELATIVE", "NONE").child())
                .then()
                .statusCode(409)
                .body("code", is("NO_MANDATE"));
    }

    @Test
    void aCompanionWhoIsHiddenIsNotInTheHistoryForTheUncleared() {
        var pair = Pair.of("RELATIVE", "NONE");
        by(OFFICER)
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/protection".formatted(pair.adult()))
                .then()
                .statusCode(200);

        assertThat(history(OFFICER, pair.child()).getString("items[0].companionId"))
                .isEqualTo(pair.adult());
        assertThat(history(CASE_WORKER, pair.child()).getString("items[0].companionId")).isNull();
    }

    @Test
    void aMandateOfTheWrongKindChangesNothing() {
        var pair = Pair.of("NON_RELATIVE", "INSTITUTION_ORDER");

        verify(OFFICER, pair.child())
                .then()
                .statusCode(200)
                .body("child.rule", is("THIRD_PARTY_NOT_VERIFIED"));
    }

    @Test
    void whoeverIsNotThereIsWithNobody() {
        var pair = Pair.of("NON_RELATIVE", "PARENTAL_DECLARATION");
        by(CASE_WORKER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        """
                        {"people": ["%s"], "destinationCountry": "MDA", "separationReason": "OTHER"}
                        """
                                .formatted(pair.adult()))
                .post("/v1/departures")
                .then()
                .statusCode(200);

        assess(pair.child(), pair.with("PARENT", ", \"claimVerified\": true"))
                .then()
                .statusCode(409)
                .body("code", is("COMPANION_NOT_HERE"))
                .body("errors.pointer", contains("/companionId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"mandate\": \"COURT_ORDER\"",
                "\"mandateVerified\": true",
                "\"companionId\": \"01980000-0000-7000-8000-000000000000\""
            })
    void anAssessmentDoesNotContradictItself(String members) {
        assess(registered(People.aRegistrarInPalanca(), A_GIRL_ALONE), told(members))
                .then()
                .statusCode(422);
    }

    @Test
    void nobodyAccompaniesThemselves() {
        var pair = Pair.of("RELATIVE", "NONE");
        var self = new Pair(pair.child(), pair.child());

        assess(pair.child(), self.with("PARENT", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/companionId"));
    }

    @Test
    void aVerifiedDocumentThatIsNoneVerifiesNoClaim() {
        var pair = Pair.of("NON_RELATIVE", "NONE");

        assess(pair.child(), pair.with("PARENT", ", \"mandateVerified\": true"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/mandateVerified"));
    }

    /// The edge case of the domain page: 19 becomes 16. It is a look of its own, and whoever was
    /// with this "adult" is looked at again.
    @Test
    void whoTurnsOutToBeAChildIsAloneAndSoAreThoseWithThem() {
        var pair = Pair.of("RELATIVE", "NONE");
        assertThat(status(pair.child())).isEqualTo("SEPARATED");

        by(CASE_WORKER)
                .header("If-Match", "\"0\"")
                .body("{\"birth\": {\"date\": \"2010\"}}")
                .post("/v1/people/%s/corrections".formatted(pair.adult()))
                .then()
                .statusCode(200)
                .body("child.rule", is("ALONE"));
        reminders.tick();

        assertThat(history(CASE_WORKER, pair.adult()).getList("items.rule"))
                .containsExactly("ALONE");
        assertThat(history(CASE_WORKER, pair.child()).getList("items.rule"))
                .containsExactly("WITH_RELATIVE", "COMPANION_NOT_ADULT");
        assertThat(lastChange(pair.child()))
                .isEqualTo(
                        "SEPARATED UNACCOMPANIED COMPANION_NOT_ADULT COMPANION_AGE system:reminder");
    }

    @Test
    void aParentWhoTurnsOutToBeAChildIsAParentStill() {
        var pair = Pair.of("PARENT", "NONE");

        by(CASE_WORKER)
                .header("If-Match", "\"0\"")
                .body("{\"birth\": {\"date\": \"2010\"}}")
                .post("/v1/people/%s/corrections".formatted(pair.adult()))
                .then()
                .statusCode(200);
        reminders.tick();

        assertThat(status(pair.child())).isEqualTo("ACCOMPANIED");
    }
}
