package org.bluedots.platform.outbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.bluedots.platform.sample.BoxEvent.BoxLabelled;
import org.bluedots.platform.sample.BoxEvent.BoxPacked;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Transactions;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SampleTest
class OutboxTest {

    private static final Logger LOG = Logger.getLogger(OutboxTest.class);
    private static final Origin PALANCA =
            new Origin("northstar", "BD-MD-01", "MDA", Instant.parse("2026-11-23T07:30:00Z"));

    @Inject Outbox outbox;
    @Inject Transactions transactions;

    private final Published published = new Published(Infrastructure.kafkaBootstrap());
    private final UUID box = UUID.randomUUID();

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void theEventsOfOneTransactionArePublishedInTheirOrder() {
        pack(box, "label " + box).then().statusCode(201);

        var events = published.awaitInOrder(box, 2);

        assertThat(events)
                .extracting(event -> event.type())
                .startsWith(
                        "org.bluedots.sample.box-packed.v1", "org.bluedots.sample.box-labelled.v1");
        Published.awaitNothingWaits(box);
    }

    @Test
    void anEventIsACloudEventInBinaryMode() {
        var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().header("X-Correlation-Id", "correlation-of-" + box)
                .header("traceparent", parent)
                .auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .header("Idempotency-Key", box)
                .contentType("application/json")
                .body("{\"id\":\"%s\",\"hubId\":\"BD-MD-01\",\"label\":\"%s\"}".formatted(box, box))
                .post("/v1/boxes");

        var event = published.awaitInOrder(box, 2).getFirst();

        assertThat(event.key()).isEqualTo(box.toString());
        assertThat(event.value())
                .isEqualToIgnoringWhitespace("{\"boxId\":\"%s\",\"items\":1}".formatted(box));
        var id =
                SampleDatabase.column(
                                "select id from event_log where aggregate_id = ? and aggregate_version = 1",
                                box)
                        .getFirst();
        var time =
                SampleDatabase.column(
                                "select to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from event_log where id = ?::uuid",
                                id)
                        .getFirst();
        assertThat(event.headers())
                .containsOnly(
                        java.util.Map.entry("ce_specversion", "1.0"),
                        java.util.Map.entry("ce_id", id),
                        java.util.Map.entry("ce_type", "org.bluedots.sample.box-packed.v1"),
                        java.util.Map.entry("ce_source", "/registration-service"),
                        java.util.Map.entry("ce_subject", box.toString()),
                        java.util.Map.entry("ce_time", time),
                        java.util.Map.entry("ce_datacontenttype", "application/json"),
                        java.util.Map.entry("ce_aggregateversion", "1"),
                        java.util.Map.entry("ce_sensitivity", "INTERNAL"),
                        java.util.Map.entry("ce_agencyid", "northstar"),
                        java.util.Map.entry("ce_hubid", "BD-MD-01"),
                        java.util.Map.entry("ce_countrycode", "MDA"),
                        java.util.Map.entry("ce_actorid", TokenDraft.subject("registrar.palanca")),
                        java.util.Map.entry("ce_correlationid", "correlation-of-" + box),
                        java.util.Map.entry("traceparent", parent));
    }

    @Test
    void aTransactionThatRollsBackPublishesNothing() {
        pack(UUID.randomUUID(), "taken " + box).then().statusCode(201);
        pack(box, "taken " + box).then().statusCode(409);

        assertThat(
                        SampleDatabase.count(
                                "select count(*) from event_log where aggregate_id = ?", box))
                .isZero();
        assertThat(Published.waiting(box)).isZero();
    }

    @Test
    void nothingIsPublishedOutsideOfATransaction() {
        assertThatThrownBy(() ->
                        transactions.run(() -> outbox.publish(PALANCA, new BoxPacked(box, 1))))
                .hasMessageContaining("ARJUNA016110");
        assertThat(Published.waiting(box)).isZero();
    }

    /// A relay that remembered how far it came would step over the slow one for ever.
    @Test
    void aSlowTransactionThatCommitsAfterALaterOneIsNotLost() throws InterruptedException {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow =
                CompletableFuture.runAsync(() ->
                        commit(() -> {
                            outbox.publish(PALANCA, new BoxPacked(box, 1));
                            written.countDown();
                            awaitQuietly(mayCommit);
                        }));
        written.await();
        var fast = UUID.randomUUID();
        commit(() -> outbox.publish(PALANCA, new BoxPacked(fast, 1)));
        published.awaitInOrder(fast, 1);
        assertThat(published.of(box)).isEmpty();

        mayCommit.countDown();
        slow.join();

        published.awaitInOrder(box, 1);
    }

    @Test
    void writersOfOneAggregateFollowEachOtherWithoutGaps() {
        var writers = new ArrayList<CompletableFuture<Void>>();
        for (var writer = 0; writer < 3; writer++)
            writers.add(
                    CompletableFuture.runAsync(() -> {
                        for (var change = 0; change < 20; change++)
                            commit(() ->
                                    outbox.publish(
                                            PALANCA,
                                            new BoxPacked(box, 1),
                                            new BoxLabelled(box, "")));
                    }));
        CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new)).join();

        var events = published.awaitInOrder(box, 120);

        for (var i = 0; i + 1 < 120; i += 2)
            assertThat(List.of(events.get(i).type(), events.get(i + 1).type()))
                    .containsExactly(
                            "org.bluedots.sample.box-packed.v1",
                            "org.bluedots.sample.box-labelled.v1");
    }

    @Test
    void aRelayWhoseLockSessionIsEndedGoesOn() {
        var ended =
                SampleDatabase.count(
                        "select count(*) from (select distinct pid from pg_locks where locktype = 'advisory' and classid = 45534) l, pg_terminate_backend(l.pid)");
        assertThat(ended).isPositive();

        pack(box, "after the end " + box).then().statusCode(201);

        published.awaitInOrder(box, 2);
        Published.awaitNothingWaits(box);
    }

    @Test
    void aLostRingOnlyCostsAPoll() {
        SampleDatabase.run("insert into aggregate_head values (?, 1)", box);
        SampleDatabase.run(
                "with e as (insert into event_log values (gen_random_uuid(), clock_timestamp(), ?, 1, 'org.bluedots.sample.box-packed.v1', 'INTERNAL', clock_timestamp(), 'northstar', 'BD-MD-01', 'MDA', '', '', null, null, '{}') returning *) insert into outbox select aggregate_id, 1, ?, id, recorded_at from e",
                box,
                EventLog.shard(box));

        published.awaitInOrder(box, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000,0",
        "0197c1d2-0000-7000-8000-000000000001,3",
        "ffffffff-ffff-ffff-ffff-fffffffffffe,1"
    })
    void theShardOfAnAggregateNeverChanges(UUID aggregate, int shard) {
        assertThat(EventLog.shard(aggregate)).isEqualTo(shard);
    }

    /// Measured, for the record: no figure of a shared machine is worth a red test.
    @Test
    void theTimeFromCommitToTopicIsMeasured() {
        var millis = new ArrayList<Long>();
        for (var i = 0; i < 40; i++) {
            var one = UUID.randomUUID();
            commit(() -> outbox.publish(PALANCA, new BoxPacked(one, 1)));
            var committed = System.nanoTime();
            await().atMost(20, SECONDS)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> Published.waiting(one) == 0);
            millis.add((System.nanoTime() - committed) / 1_000_000);
        }
        millis.sort(null);
        LOG.infof(
                "commit to acknowledged by the broker: p50 %d ms, max %d ms",
                millis.get(20), millis.getLast());
    }

    private void commit(Runnable work) {
        transactions.run(() -> transactions.commit(work));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static io.restassured.response.Response pack(UUID id, String label) {
        return given().auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(
                        "{\"id\":\"%s\",\"hubId\":\"BD-MD-01\",\"label\":\"%s\"}"
                                .formatted(id, label))
                .post("/v1/boxes");
    }
}
