package org.bluedots.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;

/// Puts records on the topic that the sample listens to: right ones, and every kind of wrong one.
public final class Trucks implements AutoCloseable {

    public static final String TOPIC = "bluedots.referral.v1";
    public static final String TYPE = "org.bluedots.sample.truck-arrived.v1";

    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            Infrastructure.kafkaBootstrap(),
                            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                            3_000_000,
                            ProducerConfig.ACKS_CONFIG,
                            "all"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());

    /// The headers of a right event.
    public static Map<String, String> headers(UUID event, UUID truck, long version) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.toString());
        headers.put("ce_type", TYPE);
        headers.put("ce_source", "/referral-service");
        headers.put("ce_subject", truck.toString());
        headers.put("ce_time", "2026-11-23T07:59:00Z");
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("ce_agencyid", "northstar");
        headers.put("ce_hubid", "BD-MD-01");
        headers.put("ce_countrycode", "MDA");
        headers.put("ce_correlationid", "truck-correlation");
        return headers;
    }

    /// A truck arrives; the id of the event.
    public UUID arrives(UUID truck, long version) {
        return arrives(UUID.randomUUID(), truck, version);
    }

    public UUID arrives(UUID event, UUID truck, long version) {
        send(truck, headers(event, truck, version), "{\"boxes\":3}");
        return event;
    }

    public void send(@Nullable UUID key, Map<String, String> headers, @Nullable String value) {
        var record =
                new ProducerRecord<>(
                        TOPIC,
                        key == null ? Integer.valueOf(0) : null,
                        key == null ? null : key.toString().getBytes(UTF_8),
                        value == null ? null : value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException refused) {
            throw new AssertionError(refused);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
