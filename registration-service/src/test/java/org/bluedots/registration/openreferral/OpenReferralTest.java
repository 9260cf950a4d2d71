package org.bluedots.registration.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.openreferral.ReferralTopics.COMPLETED;
import static org.bluedots.registration.openreferral.ReferralTopics.opened;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A case is not closed over an urgent referral that nobody has answered.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class OpenReferralTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static ReferralTopics referral;

    private String girl;

    @Inject FixedClock clock;

    @BeforeAll
    static void open() {
        referral = new ReferralTopics();
    }

    @AfterAll
    static void shut() {
        referral.close();
    }

    @BeforeEach
    void aCaseThatSomebodyWantsToClose() {
        girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        step(People.aCaseWorkerInPalanca(), "closure-proposal", "{\"reason\": \"GOAL_MET\"}", 0)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    private Response step(TokenDraft who, String step, String body, int version) {
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/people/%s/%s".formatted(girl, step));
    }

    private Response close(TokenDraft who) {
        return step(who, "closure", "{}", 1);
    }

    private void isRefused() {
        close(People.theManagerOfPalanca())
                .then()
                .statusCode(409)
                .body("code", is("OPEN_REFERRALS"));
    }

    private void isClosed() {
        close(People.theManagerOfPalanca()).then().statusCode(200).body("life.state", is("CLOSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0", "P1"})
    void aCaseIsNotClosedWhileAnUrgentReferralIsOpen(String priority) {
        referral.tell(opened(girl, priority));

        isRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2", "P3"})
    void aLessUrgentReferralDoesNotKeepACaseOpen(String priority) {
        referral.tell(opened(girl, priority));

        isClosed();
    }

    static Set<String> endings() {
        return ReferralEnded.TYPES;
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aReferralThatHasEndedDoesNotKeepACaseOpen(String ending) {
        var opened = opened(girl, "P0");
        referral.tell(opened, opened.then(ending));

        isClosed();
    }

    @Test
    void everyUrgentReferralMustHaveEnded() {
        var one = opened(girl, "P0");
        referral.tell(one, opened(girl, "P1"), one.then(COMPLETED));

        isRefused();
    }

    /// Neither how many nor what for, nor whether few may know of them: to nobody.
    @Test
    void clearedAndUnclearedStaffAreToldTheSame() {
        referral.tell(opened(girl, "P0").guarded());

        var cleared = close(People.aProtectionOfficerInPalanca());
        var uncleared = close(People.theManagerOfPalanca());

        assertThat(uncleared.statusCode()).isEqualTo(409);
        for (var said : List.of("code", "title", "detail"))
            assertThat(uncleared.<String>path(said)).isEqualTo(cleared.path(said));
    }

    @Test
    void aReferralThatAnotherAgencyOpenedCountsToo() {
        referral.tell(opened(girl, "P1").of("riverbank"));

        isRefused();
    }

    @Test
    void theSameEventTwiceIsTheSameAsOnce() {
        var opened = opened(girl, "P0");
        var ended = opened.then(COMPLETED);
        referral.tell(opened, opened, ended, ended);

        isClosed();
    }

    @Test
    void twoWordsForTheSameEndAreOneEnd() {
        var opened = opened(girl, "P0");
        var completed = opened.then(COMPLETED);
        referral.tell(
                opened, completed, completed.then("org.bluedots.referral.referral-closed.v1"));

        isClosed();
    }

    @Test
    void anEndThatComesBeforeItsBeginningWaitsForIt() {
        var opened = opened(girl, "P0");
        referral.tell(opened.then(COMPLETED), opened);

        isClosed();
    }

    @Test
    void aBeginningThatComesAfterAllPatienceOpensNothing() {
        var opened = opened(girl, "P0");
        var ended = opened.then(COMPLETED);
        referral.tell(ended);
        clock.advance(Duration.ofMinutes(2));
        Awaitility.await().until(() -> quarantined(ended.id()).isEmpty());

        referral.tell(opened);

        isClosed();
    }

    @Test
    void eventsThatDoNotConcernUsOnlyCount() {
        var opened = opened(girl, "P0");
        var accepted = opened.then("org.bluedots.referral.referral-accepted.v1");
        var ended = accepted.then(COMPLETED);
        referral.send(opened, accepted, ended);
        ReferralTopics.awaitTaken(ended);

        isClosed();
        assertThat(quarantined(accepted.id())).isEmpty();
    }

    @Test
    void poisonIsSetAsideAndTheNextReferralCounts() {
        var poison = opened(girl, "P0").saying("{ not json");
        var nobodys = opened(girl, "P0").saying("{\"priority\": \"P0\"}");
        referral.send(poison, nobodys);
        referral.tell(opened(girl, "P0"));

        isRefused();
        Awaitility.await().until(() -> quarantined(nobodys.id()).equals(List.of("FAILED")));
    }

    @Test
    void aReferralOfSomebodyWhomNobodyKnowsIsForgotten() {
        var unknown = opened(UUID.randomUUID().toString(), "P0");
        referral.tell(unknown);

        assertThat(rowsOf(unknown.referral())).isEmpty();
        assertThat(quarantined(unknown.id())).isEmpty();
    }

    @Test
    void erasureForgetsReferralsAndNoneComesAfterIt() {
        isClosed();
        var late = opened(girl, "P0");
        referral.tell(late);
        assertThat(rowsOf(late.referral())).containsExactly(girl);

        step(People.theDataProtectionOfficerOfNorthstar(), "erasure", "{\"basis\": \"REQUEST\"}", 2)
                .then()
                .statusCode(200);
        var later = opened(girl, "P0");
        referral.tell(later);

        assertThat(rowsOf(late.referral())).isEmpty();
        assertThat(rowsOf(later.referral())).isEmpty();
    }

    /// Whose referral it is, if it is there.
    private static List<String> rowsOf(UUID referralId) {
        return select("select person_id::text from open_referral where id = ?", referralId);
    }

    private static List<String> quarantined(UUID event) {
        return select("select state from quarantine where event_id = ?", event);
    }
}
