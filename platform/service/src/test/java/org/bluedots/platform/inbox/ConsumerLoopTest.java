package org.bluedots.platform.inbox;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Trucks;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Loops of our own on a topic that nobody else reads.
@SampleTest
class ConsumerLoopTest {

    private static final String TOPIC = "bluedots.referral.protected.v1";
    private static final Trucks TRUCKS = new Trucks(TOPIC);

    @Inject Intake intake;

    private final String group = "sample.loop-" + UUID.randomUUID();

    @AfterAll
    static void close() {
        TRUCKS.close();
    }

    record Recording(String name, Set<String> took, Consumer<EventEnvelope> also)
            implements EventConsumer {

        static Recording of(String name, Consumer<EventEnvelope> also) {
            return new Recording(name, ConcurrentHashMap.newKeySet(), also);
        }

        @Override
        public Set<String> topics() {
            return Set.of(TOPIC);
        }

        @Override
        public Set<String> types() {
            return Set.of(Trucks.TYPE);
        }

        @Override
        public void on(EventEnvelope event) {
            also.accept(event);
            took.add(event.subject() + " " + event.aggregateVersion());
        }
    }

    @Test
    void aLoopThatIsStoppedFinishesItsBatchAndCommitsItsOffsets()
            throws InterruptedException, ExecutionException {
        var inHand = new CountDownLatch(1);
        var mayFinish = new CountDownLatch(1);
        var truck = UUID.randomUUID();
        var consumer =
                Recording.of(
                        group,
                        event -> {
                            if (!event.subject().equals(truck)) return;
                            inHand.countDown();
                            awaitQuietly(mayFinish);
                        });
        var loop = loop(consumer);
        await().atMost(Duration.ofSeconds(30)).until(() -> lag() == 0); // of the other tests
        TRUCKS.arrives(truck, 1);
        inHand.await();

        loop.stop();
        assertThat(loop.movedWithin(Duration.ofMinutes(5))).isTrue();
        mayFinish.countDown();
        loop.awaitStop(Duration.ofSeconds(30));

        assertThat(loop.movedWithin(Duration.ofMinutes(5))).isFalse();
        assertThat(consumer.took()).contains(truck + " 1");
        assertThat(lag()).isZero();
    }

    /// What a partition brings that is assigned to a loop while it waits must not be stepped over.
    @Test
    void aLoopThatWaitsAndInheritsPartitionsMeanwhileLosesNothing() throws InterruptedException {
        var stuck = ConcurrentHashMap.<UUID>newKeySet();
        Consumer<EventEnvelope> wait =
                event -> {
                    if (stuck.contains(event.subject()))
                        throw new TransientFault("a gate", new TimeoutException());
                };
        var first = Recording.of(group, wait);
        var second = Recording.of(group, wait);
        var trucks = Stream.generate(UUID::randomUUID).limit(60).collect(toSet());
        var one = loop(first);
        var two = loop(second);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> {
                    trucks.forEach(truck ->
                            TRUCKS.arrives(
                                    new UUID(truck.getMostSignificantBits(), System.nanoTime()),
                                    1));
                    return !first.took().isEmpty() && !second.took().isEmpty();
                });
        trucks.forEach(truck -> TRUCKS.arrives(truck, 1));
        await().atMost(Duration.ofSeconds(60)).until(() -> has(first, second, trucks, 1));
        var ofTheFirst =
                trucks.stream().filter(truck -> first.took().contains(truck + " 1")).findFirst();
        stuck.add(ofTheFirst.orElseThrow());
        TRUCKS.arrives(ofTheFirst.orElseThrow(), 2);

        two.stop();
        two.awaitStop(Duration.ofSeconds(30));
        trucks.stream()
                .filter(truck -> !stuck.contains(truck))
                .forEach(truck -> TRUCKS.arrives(truck, 2));
        await().during(Duration.ofSeconds(8))
                .atMost(Duration.ofSeconds(30))
                .until(() -> one.movedWithin(Duration.ofSeconds(20)));
        stuck.clear();

        await().atMost(Duration.ofSeconds(60)).until(() -> has(first, second, trucks, 2));
        one.stop();
        one.awaitStop(Duration.ofSeconds(30));
    }

    @Test
    void aLoopThatDoesNotRunIsStalled() {
        var never = new ConsumerLoop(Recording.of(group, event -> {}), intake, "localhost:1");
        assertThat(never.movedWithin(Duration.ofMinutes(1))).isFalse();
    }

    @Test
    void aLoopWithoutABrokerIsAlive() throws InterruptedException {
        var lonely = new ConsumerLoop(Recording.of(group, event -> {}), intake, "localhost:1");
        lonely.start();
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(20))
                .until(() -> lonely.movedWithin(Duration.ofSeconds(5)));
        lonely.stop();
        lonely.awaitStop(Duration.ofSeconds(30));
    }

    private static boolean has(Recording first, Recording second, Set<UUID> trucks, int version) {
        return trucks.stream()
                .map(truck -> truck + " " + version)
                .allMatch(each -> first.took().contains(each) || second.took().contains(each));
    }

    private ConsumerLoop loop(EventConsumer consumer) {
        var loop = new ConsumerLoop(consumer, intake, Infrastructure.kafkaBootstrap());
        loop.start();
        return loop;
    }

    /// How many records of the topic lie behind what the group has committed.
    private long lag() throws InterruptedException, ExecutionException {
        try (var admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                Infrastructure.kafkaBootstrap()))) {
            var topic = admin.describeTopics(Set.of(TOPIC)).allTopicNames().get().get(TOPIC);
            var ends =
                    requireNonNull(topic).partitions().stream()
                            .map(part -> new TopicPartition(TOPIC, part.partition()))
                            .collect(toMap(part -> part, _ -> OffsetSpec.latest()));
            var committed =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            return admin.listOffsets(ends).all().get().entrySet().stream()
                    .mapToLong(end -> {
                        var taken = committed.get(end.getKey());
                        return end.getValue().offset() - (taken == null ? 0 : taken.offset());
                    })
                    .sum();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
