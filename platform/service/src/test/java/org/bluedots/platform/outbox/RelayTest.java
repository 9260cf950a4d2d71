package org.bluedots.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.embedded.EmbeddedKafka;
import org.bluedots.platform.sample.BoxEvent.BoxLabelled;
import org.bluedots.platform.sample.BoxEvent.BoxPacked;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Transactions;
import org.bluedots.platform.testing.token.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Relays of our own, on a broker of our own that may be switched off.
@SampleTest
@TestProfile(RelayTest.WithoutRelay.class)
class RelayTest {

    public static class WithoutRelay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bluedots.relay.enabled", "false");
        }
    }

    private static final EmbeddedKafka KAFKA = EmbeddedKafka.temporary();
    private static final Origin PALANCA =
            new Origin("northstar", "BD-MD-01", "MDA", Instant.parse("2026-11-23T07:30:00Z"));
    private static final RelaySettings SETTINGS =
            new RelaySettings() {
                @Override
                public boolean enabled() {
                    return true;
                }

                @Override
                public Duration poll() {
                    return Duration.ofMillis(250);
                }

                @Override
                public Duration gather() {
                    return Duration.ofMillis(1);
                }
            };

    @Inject Outbox outbox;
    @Inject Transactions transactions;
    @Inject AgroalDataSource database;

    private final UUID box = UUID.randomUUID();

    @AfterAll
    static void close() {
        KAFKA.close();
    }

    @AfterEach
    void clear() {
        SampleDatabase.run("delete from outbox");
        SampleDatabase.run("delete from outbox_parked");
    }

    @Test
    void aBrokerThatComesBackFindsEverythingInOrderAndWritesWentOn() throws InterruptedException {
        var other = UUID.randomUUID();
        var relay = relay();
        try (var published = new Published(KAFKA.bootstrap())) {
            publish(box, 3);
            published.awaitInOrder(box, 3);
            KAFKA.running().orElseThrow().kill();
            for (var i = 0; i < 10; i++) {
                publish(box, 3);
                publish(other, 3);
            }
            await().during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Published.waiting(box) == 30);
            assertThat(relay.call().getStatus()).hasToString("UP");
            KAFKA.start();

            published.awaitInOrder(box, 33);
            published.awaitInOrder(other, 30);
            Published.awaitNothingWaits(box);
        } finally {
            relay.stop(new ShutdownEvent());
            if (KAFKA.running().isEmpty()) KAFKA.start();
        }
    }

    @Test
    void aRefusedEventParksItsAggregateUntilAnOperatorLetsItGo() throws InterruptedException {
        var other = UUID.randomUUID();
        publish(box, 1);
        commit(() -> outbox.publish(PALANCA, new BoxLabelled(box, "x".repeat(1_200_000))));
        publish(box, 1);
        publish(other, 2);
        var relay = relay();
        try (var published = new Published(KAFKA.bootstrap())) {
            published.awaitInOrder(other, 2);
            published.awaitInOrder(box, 1);
            await().atMost(Duration.ofSeconds(20)).until(() -> !parked().isEmpty());
            assertThat(parked()).containsExactly("RecordTooLargeException");
            as().get("/v1/operations/outbox/parked")
                    .then()
                    .statusCode(200)
                    .body("items[0].aggregateId", equalTo(box.toString()))
                    .body("items[0].events", equalTo(2));

            SampleDatabase.run("update event_log set payload = '{}' where aggregate_id = ?", box);
            as().post("/v1/operations/outbox/parked/" + box + "/release").then().statusCode(204);

            published.awaitInOrder(box, 3);
            as().post("/v1/operations/outbox/parked/" + box + "/release").then().statusCode(404);
            given().post("/v1/operations/outbox/parked/" + box + "/release").then().statusCode(401);
        } finally {
            relay.stop(new ShutdownEvent());
        }
    }

    @Test
    void anotherRelayTakesOverWhenTheFirstOneEnds() throws InterruptedException {
        var first = relay();
        var second = relay();
        try (var published = new Published(KAFKA.bootstrap())) {
            publish(box, 2);
            published.awaitInOrder(box, 2);
            first.stop(new ShutdownEvent());
            publish(box, 2);

            published.awaitInOrder(box, 4);
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void aShardHasOneOwnerAndPassesOnWithItsSession() throws SQLException {
        publish(box, 1);
        var first = new ShardLease(database.getConnection());
        try (var second = new ShardLease(database.getConnection())) {
            first.acquire();
            second.acquire();
            assertThat(first.owned()).isEqualTo(EventLog.SHARDS);
            assertThat(second.owned()).isZero();
            assertThat(second.pending(10)).isEmpty();
            var held = first.pending(10);
            assertThat(held).hasSize(1);

            SampleDatabase.run(
                    "select pg_terminate_backend(pid) from (select distinct pid from pg_locks where locktype = 'advisory' and classid = 45534) l");

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> {
                        second.acquire();
                        return second.owned() == EventLog.SHARDS;
                    });
            assertThatThrownBy(() -> first.delete(held)).isInstanceOf(SQLException.class);
            assertThat(second.pending(10)).hasSize(1);
            assertThatThrownBy(first::close).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aLeaseLeavesItsConnectionAsItFoundIt() throws SQLException {
        try (var lease = new ShardLease(database.getConnection())) {
            lease.acquire();
        }
        assertThat(
                        SampleDatabase.count(
                                "select count(*) from pg_locks where locktype = 'advisory' and classid = 45534"))
                .isZero();
    }

    @Test
    void theDrainRateIsMeasured() throws InterruptedException {
        commit(() -> {
            for (var i = 0; i < 40; i++)
                outbox.publish(
                        PALANCA,
                        Stream.generate(() -> new BoxPacked(UUID.randomUUID(), 1))
                                .limit(100)
                                .toList());
        });
        var began = System.nanoTime();
        var relay = relay();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> SampleDatabase.count("select count(*) from outbox") == 0);
        relay.stop(new ShutdownEvent());
        org.jboss.logging.Logger.getLogger(RelayTest.class)
                .infof("4000 events drained in %d ms", (System.nanoTime() - began) / 1_000_000);
    }

    private Relay relay() {
        var metrics = new RelayMetrics(new SimpleMeterRegistry());
        var relay =
                new Relay(
                        database,
                        new Broker(KAFKA.bootstrap(), "registration"),
                        new WakeUp(),
                        SETTINGS,
                        metrics);
        relay.start(new StartupEvent());
        return relay;
    }

    private void publish(UUID aggregate, int events) {
        var all = Stream.generate(() -> new BoxPacked(aggregate, 1)).limit(events).toList();
        commit(() -> outbox.publish(PALANCA, all));
    }

    private void commit(Runnable work) {
        transactions.run(() -> transactions.commit(work));
    }

    private List<String> parked() {
        return SampleDatabase.column(
                "select reason from outbox_parked where aggregate_id = ?", box);
    }

    private static io.restassured.specification.RequestSpecification as() {
        return given().auth().oauth2(People.anOperator().sign());
    }
}
