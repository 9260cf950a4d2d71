package org.bluedots.platform.testing.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A CloudEvent in binary mode as it lies on the topic. Poison has empty fields instead of none, so
/// that a probe never trips over it.
///
/// @param headers every Kafka header as text, `ce_` ones included
/// @param value the data as written
public record PublishedEvent(
        String topic, String key, Map<String, String> headers, String value, long offset) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PublishedEvent of(ConsumerRecord<byte[], byte[]> read) {
        var headers =
                Arrays.stream(read.headers().toArray())
                        .collect(
                                toMap(
                                        header -> header.key(),
                                        header -> text(header.value()),
                                        (_, last) -> last));
        return new PublishedEvent(
                read.topic(), text(read.key()), headers, text(read.value()), read.offset());
    }

    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    public String subject() {
        return header("ce_subject");
    }

    /// Counts from one and has no gaps within a subject.
    public long aggregateVersion() {
        return Long.parseLong(headers.getOrDefault("ce_aggregateversion", "0"));
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public JsonNode data() {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException poison) {
            throw new AssertionError("Not JSON: " + this, poison);
        }
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
