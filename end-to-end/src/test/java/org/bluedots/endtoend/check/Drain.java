package org.bluedots.endtoend.check;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bluedots.endtoend.stage.Databases;
import org.bluedots.endtoend.stage.Stage;

/// Waits until everything that was under way has arrived.
public final class Drain {

    public static final String CONSUMER = "referral.registration";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Drain() {}

    /// Outboxes empty, topics read to their ends, nothing waiting for an earlier event.
    public static void all(Stage stage) {
        lagOnly(stage);
        await("events that wait for an earlier one")
                .atMost(PATIENCE)
                .until(() -> waiting(stage.databases()) == 0);
        outboxes(stage, PATIENCE);
    }

    /// As [#all], where something shall go on waiting.
    public static void lagOnly(Stage stage) {
        outboxes(stage, PATIENCE);
        var ends = new HashMap<TopicPartition, Long>();
        await("the consumer's lag")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(IllegalStateException.class)
                .until(() -> lag(stage.platform().kafkaBootstrap(), ends) == 0);
    }

    public static void outboxes(Stage stage, Duration within) {
        for (var database : List.of(Databases.REGISTRATION, Databases.REFERRAL)) {
            await("the outbox of " + database)
                    .atMost(within)
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptionsInstanceOf(IllegalStateException.class)
                    .until(() -> pending(stage, database) == 0);
        }
    }

    public static long pending(Stage stage, String database) {
        return stage.databases().count(database, "select count(*) from outbox");
    }

    private static long waiting(Databases databases) {
        return databases.count(
                Databases.REFERRAL, "select count(*) from quarantine where state = 'WAITING'");
    }

    /// @param ends where the topic ended at the first look: what is told later is not waited for
    private static long lag(String bootstrap, Map<TopicPartition, Long> ends) {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var committed =
                    admin.listConsumerGroupOffsets(CONSUMER).partitionsToOffsetAndMetadata().get();
            var topic = "bluedots.registration.v1";
            var description =
                    requireNonNull(
                            admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
            var lag = 0L;
            for (var partition : description.partitions()) {
                var place = new TopicPartition(topic, partition.partition());
                var end = ends.get(place);
                if (end == null) end = end(admin, place);
                ends.put(place, end);
                var done = committed.get(place);
                lag += Math.max(0, end - (done == null ? 0 : done.offset()));
            }
            return lag;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static long end(Admin admin, TopicPartition place)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(Map.of(place, OffsetSpec.latest()))
                .partitionResult(place)
                .get()
                .offset();
    }
}
