package org.bluedots.referral.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anOfficerOfMoldova;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Over real HTTP, as a client hears it.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class StreamTest {

    private final String agency = "listener-" + newId();
    private final TokenDraft who = anOfficerOfMoldova().as(agency).agency(agency);
    private final List<Listener> listeners = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Quarkus
    @TestHTTPResource
    URI base;

    @Inject FixedClock clock;
    @Inject Streams streams;

    @AfterEach
    void everybodyHangsUp() {
        listeners.forEach(Listener::close);
        clock.advance(Duration.ofDays(2)); // beyond the end of every token
        Awaitility.await().until(() -> streams.count() == 0);
        clock.set(NOON);
    }

    @Test
    void aListenerHearsWhatChangesFromNowOn() {
        Rows.sent("northstar", agency);
        settle();
        var listener = listen(who, "");
        var referral = Rows.sent("northstar", agency);

        listener.await(_ -> !listener.heard().isEmpty());

        assertThat(listener.heard()).hasSize(1);
        assertThat(listener.heard().getFirst())
                .startsWith(
                        "{\"referralId\":\"%s\",\"status\":\"SENT\",\"version\":0,\"at\":\""
                                .formatted(referral));
        assertThat(listener.lines()).contains("event:referral", "retry:2000");
    }

    @Test
    void whoComesBackHearsExactlyWhatWasMissed() {
        var listener = listen(who, "");
        var heard = Rows.sent("northstar", agency);
        listener.await(_ -> !listener.heard().isEmpty());
        var last = listener.lastId();
        listener.close();
        var missed = List.of(Rows.sent("northstar", agency), Rows.sent("northstar", agency));

        var again = listen(who, last);
        again.await(_ -> again.heard().size() == 2);
        var fresh = Rows.sent("northstar", agency);
        again.await(_ -> again.heard().size() >= 3);

        assertThat(ids(again)).containsExactly(missed.get(0), missed.get(1), fresh);
        assertThat(ids(listener)).containsExactly(heard);
    }

    @Test
    void whoHeardNothingYetMayComeBackToo() {
        var listener = listen(who, "");
        var begin = listener.lastId();
        listener.close();
        var missed = Rows.sent("northstar", agency);

        var again = listen(who, begin);
        again.await(_ -> !again.heard().isEmpty());

        assertThat(ids(again)).containsExactly(missed);
    }

    @Test
    void aTransactionThatCommitsLateIsHeard() throws SQLException {
        var listener = listen(who, "");
        try (var slow = Rows.open()) {
            var early = Rows.sentIn(slow, "northstar", agency);
            var late = Rows.sent("northstar", agency);
            var other = Rows.sent("northstar", "somebody-else");
            assertThat(other).isNotNull();
            slow.commit();

            listener.await(_ -> listener.heard().size() == 2);

            assertThat(ids(listener)).containsExactly(early, late);
        }
    }

    @Test
    void everybodyHearsTheirOwnOnly() {
        var cleared = listen(who, "");
        var uncleared = listen(who.as(agency + "-2").clearance("RESTRICTED"), "");
        var stranger = listen(who.as(agency + "-3").agency(agency + "-other"), "");
        var guarded = Rows.guarded("northstar", agency);
        var open = Rows.sent("northstar", agency);
        var theirs = Rows.sent("northstar", agency + "-other");

        cleared.await(_ -> cleared.heard().size() >= 2);
        uncleared.await(_ -> !uncleared.heard().isEmpty());
        stranger.await(_ -> !stranger.heard().isEmpty());

        assertThat(ids(cleared)).containsExactly(guarded, open);
        assertThat(ids(uncleared)).containsExactly(open);
        assertThat(ids(stranger)).containsExactly(theirs);
    }

    @Test
    void inSilenceACommentComesEveryFifteenSeconds() {
        var listener = listen(who, "");
        listener.lastId();
        assertThat(listener.lines()).doesNotContain(":still here");
        clock.advance(Duration.ofSeconds(15));

        listener.await(lines -> lines.contains(":still here"));
    }

    @Test
    void aStreamEndsWithItsToken() {
        var listener = listen(who, "");
        listener.lastId();
        clock.set(Clock.systemUTC().instant().plus(Duration.ofMinutes(4)));
        clock.advance(Duration.ofMinutes(2));

        Awaitility.await().until(listener::isOver);
    }

    @Test
    void aClientThatIsGoneIsForgotten() {
        var listener = listen(who, "");
        listener.lastId();
        assertThat(streams.count()).isEqualTo(1);
        listener.close();

        Awaitility.await()
                .until(() -> {
                    clock.advance(Duration.ofSeconds(15));
                    return streams.count() == 0;
                });
    }

    @Test
    void threeStreamsAreEnoughForOne() {
        for (var i = 0; i < 3; i++) listen(who, "").lastId();

        var fourth = Desk.of(who).get("/v1/referrals/stream");

        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.contentType()).startsWith("application/problem+json");
        assertThat(fourth.<String>path("code")).isEqualTo("TOO_MANY_STREAMS");
        assertThat(listen(who.as(agency + "-2"), "").status()).isEqualTo(200);
    }

    @Test
    void sixtyFourStreamsAreEnoughForOneInstance() {
        for (var i = 0; i < 64; i++) listen(who.as(agency + "-" + i), "").lastId();

        var answer = Desk.of(who).get("/v1/referrals/stream");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        assertThat(Desk.of(who).get("/v1/referrals/stream?since=x").statusCode()).isEqualTo(400);
    }

    private Listener listen(TokenDraft as, String lastEventId) {
        var listener = new Listener(base, as, lastEventId);
        listeners.add(listener);
        return listener;
    }

    /// What was written before can be told: nothing that runs holds it back.
    private void settle() {
        Awaitility.await()
                .until(() ->
                        !Desk.of(who)
                                .get("/v1/referrals/changes")
                                .jsonPath()
                                .getList("items")
                                .isEmpty());
    }

    private static List<UUID> ids(Listener listener) {
        return listener.heard().stream()
                .map(data -> UUID.fromString(data.substring(15, 51)))
                .toList();
    }
}
