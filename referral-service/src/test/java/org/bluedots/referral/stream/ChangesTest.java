package org.bluedots.referral.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anOfficerOfMoldova;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class ChangesTest {

    private final String agency = "copy-" + newId();
    private final TokenDraft who = anOfficerOfMoldova().as(agency).agency(agency);
    private final Desk desk = Desk.of(who);

    @Test
    void eachReferralIsToldOnceAsItIsNow() {
        var first = Rows.sent("northstar", agency);
        var second = Rows.sent("northstar", agency);
        Rows.change(first);

        var page = awaitChanges("", 2);

        assertThat(ids(page)).containsExactly(second, first);
        assertThat(page.jsonPath().getMap("items[1]"))
                .containsEntry("status", "SENT")
                .containsEntry("version", 1)
                .containsOnlyKeys("referralId", "status", "version", "at");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var all = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) all.add(Rows.sent("northstar", agency));
        awaitChanges("", 5);

        var first = changes("&limit=2");
        var second = changes("&limit=2&since=" + next(first));
        var third = changes("&limit=2&since=" + next(second));
        var nothing = changes("&limit=2&since=" + next(third));

        assertThat(ids(first)).isEqualTo(all.subList(0, 2));
        assertThat(ids(second)).isEqualTo(all.subList(2, 4));
        assertThat(ids(third)).isEqualTo(all.subList(4, 5));
        assertThat(first.<Boolean>path("more")).isTrue();
        assertThat(third.<Boolean>path("more")).isFalse();
        assertThat(ids(nothing)).isEmpty();
        assertThat(next(nothing)).isEqualTo(next(third));
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassedOver() throws SQLException {
        var start = next(changes(""));
        try (var slow = Rows.open()) {
            var early = Rows.sentIn(slow, "northstar", agency);
            var late = Rows.sent("northstar", agency);

            var meanwhile = changes("&since=" + start);
            assertThat(ids(meanwhile)).as("what could hide an earlier one").isEmpty();
            slow.commit();

            var after = awaitChanges("&since=" + next(meanwhile), 2);
            assertThat(ids(after)).containsExactly(early, late);
        }
    }

    @Test
    void othersChangesAreNotShown() {
        var ours = Rows.sent("northstar", agency);
        Rows.sent("northstar", "copy-of-somebody-else");
        awaitChanges("", 1);

        var hub = who.agency("northstar").hubs("BD-MD-02");
        assertThat(ids(changes(""))).containsExactly(ours);
        assertThat(Desk.of(hub).get("/v1/referrals/changes?limit=500").asString())
                .doesNotContain(ours.toString());
    }

    @Test
    void aReceiverHearsNothingOfADraft() {
        var draft = Rows.draft("northstar", agency);
        var sent = Rows.sent("northstar", agency);
        awaitChanges("", 1);

        assertThat(ids(changes(""))).containsExactly(sent).doesNotContain(draft);
    }

    @Test
    void aGuardedReferralIsShownToTheClearedOnly() {
        var guarded = Rows.guarded("northstar", agency);
        var open = Rows.sent("northstar", agency);
        awaitChanges("", 2);
        var uncleared = Desk.of(who.clearance("RESTRICTED")).get("/v1/referrals/changes");

        assertThat(ids(changes(""))).containsExactly(guarded, open);
        assertThat(ids(uncleared)).containsExactly(open);
    }

    @Test
    void anInstantIsAPlaceToBeginToo() {
        var old = Rows.sent("northstar", agency);
        var fresh = Rows.sent("northstar", agency);
        awaitChanges("", 2);
        var now = Clock.systemUTC().instant();

        assertThat(ids(changes("&updatedSince=" + now))).contains(old, fresh);
        assertThat(ids(changes("&updatedSince=" + now.plus(Duration.ofHours(1))))).isEmpty();
    }

    @Test
    void whoSawWhichIsWrittenDown() {
        var seen = Rows.sent("northstar", agency);
        awaitChanges("", 1);

        assertThat(
                        select(
                                """
                                select distinct action from audit_entry
                                where ? = any (object_ids) and agency_id = ?
                                """,
                                seen,
                                agency))
                .containsExactly("follow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "f________wAAAAAAAAAAAAAAAAAAAAAA"})
    void aCursorThatIsNotOursOrOfAnotherTimeIsRefused(String cursor) {
        var answer = changes("&since=" + cursor);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void whatIsNoInstantIsRefused() {
        assertThat(changes("&updatedSince=yesterday").statusCode()).isEqualTo(422);
    }

    private Response changes(String query) {
        return desk.get("/v1/referrals/changes?x=" + query);
    }

    /// Some other transaction of the service may hold them back for a moment.
    private Response awaitChanges(String query, int howMany) {
        return Awaitility.await().until(() -> changes(query), page -> ids(page).size() == howMany);
    }

    private static List<UUID> ids(Response page) {
        return page.jsonPath().getList("items.referralId", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    private static String next(Response page) {
        return page.path("next");
    }
}
