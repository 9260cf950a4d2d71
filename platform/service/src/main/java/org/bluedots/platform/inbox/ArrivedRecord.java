package org.bluedots.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A record as it lay on the topic, before anybody tried to read it.
record ArrivedRecord(
        String topic, int partition, long offset, Map<String, String> headers, byte[] payload) {

    private static final byte[] NOTHING = new byte[0];

    static ArrivedRecord of(ConsumerRecord<byte[], byte[]> record) {
        var headers = new TreeMap<String, String>();
        for (var header : record.headers()) {
            var value = header.value() == null ? NOTHING : header.value();
            headers.put(header.key(), new String(value, StandardCharsets.UTF_8));
        }
        var payload = record.value() == null ? NOTHING : record.value();
        return new ArrivedRecord(
                record.topic(), record.partition(), record.offset(), headers, payload);
    }

    ArrivedRecord withoutHeaders() {
        return new ArrivedRecord(topic, partition, offset, Map.of(), payload);
    }

    /// An id for a record that brought none: the same however often it is read.
    UUID placeId() {
        var place = topic + "/" + partition + "/" + offset;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
