package org.bluedots.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// Hands events to the broker and tells which of them it has. The only Kafka producer in the house.
final class Publisher implements AutoCloseable {

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final KafkaProducer<byte[], byte[]> producer;
    private final Broker broker;

    Publisher(Broker broker) {
        this.producer =
                new KafkaProducer<>(
                        settings(broker.servers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        this.broker = broker;
    }

    private static Map<String, Object> settings(String brokers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5,
                ProducerConfig.LINGER_MS_CONFIG, 0, // the relay already sends in batches
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    }

    /// Sends the first event of each aggregate, waits, then the second, and so on: an event leaves
    /// only when the broker has all earlier ones of its aggregate. Sent in one go, a batch of the
    /// producer may expire and the next one, with later versions, still arrive.
    Outcome publish(List<PendingEvent> events) throws InterruptedException {
        var published = new ArrayList<PendingEvent>(events.size());
        var refused = new HashMap<UUID, String>();
        for (var wave : waves(events)) {
            wave.removeIf(event -> refused.containsKey(event.aggregateId()));
            var failed = publish(wave, published, refused);
            if (failed > 0) return new Outcome(published, refused, failed);
        }
        return new Outcome(published, refused, 0);
    }

    private static List<List<PendingEvent>> waves(List<PendingEvent> events) {
        var waves = new ArrayList<List<PendingEvent>>();
        var before = new HashMap<UUID, Integer>();
        for (var event : events) {
            var place = before.merge(event.aggregateId(), 1, Integer::sum) - 1;
            if (place == waves.size()) waves.add(new ArrayList<>());
            waves.get(place).add(event);
        }
        return waves;
    }

    /// How many failed for a reason that may pass.
    private int publish(
            List<PendingEvent> wave, List<PendingEvent> published, Map<UUID, String> refused)
            throws InterruptedException {
        var sent = new LinkedHashMap<PendingEvent, Future<RecordMetadata>>();
        for (var event : wave) {
            var answer = producer.send(event.record(broker));
            sent.put(event, answer);
            if (theBrokerIsAway(answer)) break; // each of the others would wait as long
        }
        producer.flush();
        var failed = 0;
        for (var each : sent.entrySet()) {
            try {
                each.getValue().get();
                published.add(each.getKey());
            } catch (ExecutionException answer) {
                if (isFinal(answer.getCause()))
                    refused.put(each.getKey().aggregateId(), reason(answer));
                else failed++;
            }
        }
        return failed;
    }

    private static boolean theBrokerIsAway(Future<RecordMetadata> answer) {
        return answer.isDone()
                && answer.state() == Future.State.FAILED
                && !isFinal(answer.exceptionNow());
    }

    private static boolean isFinal(@Nullable Throwable cause) {
        return cause instanceof RecordTooLargeException || cause instanceof InvalidRecordException;
    }

    private static String reason(ExecutionException failed) {
        var cause = failed.getCause();
        return (cause == null ? failed : cause).getClass().getSimpleName();
    }

    /// @param published the broker has these and all earlier ones of their aggregates
    /// @param refused aggregates with an event that the broker will never take, and why
    /// @param failed how many failed for a reason that may pass
    record Outcome(List<PendingEvent> published, Map<UUID, String> refused, int failed) {}

    @Override
    public void close() {
        try {
            producer.close(CLOSE_WITHIN);
        } catch (KafkaException alreadyBroken) {
            // it is replaced because it is broken
        }
    }
}
