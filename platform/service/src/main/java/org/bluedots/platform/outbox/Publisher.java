package org.bluedots.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /// Sends all, waits for all. An event counts as published only when the broker has it and every
    /// earlier one of its aggregate.
    Outcome publish(List<PendingEvent> events) throws InterruptedException {
        var sent = new LinkedHashMap<PendingEvent, Future<RecordMetadata>>();
        var broken = new HashSet<UUID>();
        for (var event : events) {
            if (broken.contains(event.aggregateId())) continue; // nothing overtakes what failed
            var answer = producer.send(event.record(broker));
            sent.put(event, answer);
            if (!answer.isDone() || answer.state() != Future.State.FAILED) continue;
            if (!isFinal(answer.exceptionNow())) break; // each of the others would wait as long
            broken.add(event.aggregateId());
        }
        producer.flush();
        return outcome(sent);
    }

    private static Outcome outcome(Map<PendingEvent, Future<RecordMetadata>> sent)
            throws InterruptedException {
        var refused = new HashMap<UUID, String>();
        var published = new ArrayList<PendingEvent>(sent.size());
        var broken = new HashSet<UUID>();
        for (var each : sent.entrySet()) {
            var aggregate = each.getKey().aggregateId();
            try {
                each.getValue().get();
                if (!broken.contains(aggregate)) published.add(each.getKey());
            } catch (ExecutionException failed) {
                if (broken.add(aggregate) && isFinal(failed.getCause()))
                    refused.put(aggregate, reason(failed));
            }
        }
        return new Outcome(published, refused, broken.size() - refused.size());
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
    /// @param failed how many aggregates failed for a reason that may pass
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
