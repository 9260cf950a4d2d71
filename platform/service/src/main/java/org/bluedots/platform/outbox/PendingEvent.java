package org.bluedots.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// An event that waits for the broker, as its row says.
record PendingEvent(
        UUID id,
        UUID aggregateId,
        long aggregateVersion,
        String type,
        String sensitivity,
        OffsetDateTime occurredAt,
        String agency,
        String hub,
        String country,
        String actor,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        String payload) {

    static PendingEvent of(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getObject("id", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("aggregate_version"),
                row.getString("type"),
                row.getString("sensitivity"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("agency_id"),
                row.getString("hub_id"),
                row.getString("country_code"),
                row.getString("actor_id"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getString("payload"));
    }

    /// CloudEvents 1.0, binary mode, Kafka binding; the key keeps an aggregate in one partition.
    ProducerRecord<byte[], byte[]> record(Broker broker) {
        var record =
                new ProducerRecord<>(
                        broker.topic(Sensitivity.valueOf(sensitivity)),
                        bytes(aggregateId.toString()),
                        bytes(payload));
        var headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_type", type);
        put(headers, "ce_source", broker.source());
        put(headers, "ce_subject", aggregateId.toString());
        put(headers, "ce_time", occurredAt.toInstant().toString());
        put(headers, "ce_datacontenttype", "application/json");
        put(headers, "ce_aggregateversion", Long.toString(aggregateVersion));
        put(headers, "ce_sensitivity", sensitivity);
        put(headers, "ce_agencyid", agency);
        put(headers, "ce_hubid", hub);
        put(headers, "ce_countrycode", country);
        put(headers, "ce_actorid", actor);
        put(headers, "ce_correlationid", correlationId);
        put(headers, "ce_causationid", causationId);
        put(headers, "traceparent", traceparent);
        return record;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) headers.add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
