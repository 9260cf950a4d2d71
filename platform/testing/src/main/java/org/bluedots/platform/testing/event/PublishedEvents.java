package org.bluedots.platform.testing.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/// Everything published to some topics, from their first record on. Belongs to no consumer group,
/// so it disturbs nobody, and knows nothing of the code under test.
///
/// ```java
/// try (var events = PublishedEvents.on(bootstrapServers, "bluedots.registration.v1")) {
///     var event = events.await("org.bluedots.registration.person-registered.v1", personId);
///     assertThat(event.data().path("hubId").asText()).isEqualTo("BD-MD-01");
/// }
/// ```
public final class PublishedEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final List<PublishedEvent> read = new ArrayList<>();

    private PublishedEvents(String bootstrapServers, List<String> topics) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest");
        var bytes = new ByteArrayDeserializer();
        this.consumer = new KafkaConsumer<>(settings, bytes, bytes);
        this.topics = topics;
    }

    public static PublishedEvents on(String bootstrapServers, String... topics) {
        return new PublishedEvents(bootstrapServers, List.of(topics));
    }

    /// The first event of this type about this subject, which may still be on its way.
    public PublishedEvent await(String type, Object subject) {
        return await(
                type + " about " + subject,
                event -> event.type().equals(type) && event.subject().equals(subject.toString()));
    }

    /// The first event that fits.
    public PublishedEvent await(String what, Predicate<PublishedEvent> fits) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInSameThread() // a Kafka consumer belongs to one thread
                .until(() -> all().stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /// What there is about this subject now, in the order of publication.
    public List<PublishedEvent> of(Object subject) {
        return all().stream().filter(event -> event.subject().equals(subject.toString())).toList();
    }

    /// What there is now: reads to the present end of every partition.
    public synchronized List<PublishedEvent> all() {
        assign();
        var ends = consumer.endOffsets(assigned);
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
            consumer.poll(POLL).forEach(each -> read.add(PublishedEvent.of(each)));
        return List.copyOf(read);
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }

    /// A topic may appear after the probe, and grow.
    private void assign() {
        var there = new HashSet<TopicPartition>();
        for (var topic : topics)
            for (var partition : consumer.partitionsFor(topic))
                there.add(new TopicPartition(topic, partition.partition()));
        var fresh = new HashSet<>(there);
        fresh.removeAll(assigned);
        if (fresh.isEmpty()) return;
        assigned.addAll(fresh);
        consumer.assign(assigned);
        consumer.seekToBeginning(fresh);
    }
}
