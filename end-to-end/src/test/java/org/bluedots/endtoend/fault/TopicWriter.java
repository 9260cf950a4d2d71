package org.bluedots.endtoend.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.jspecify.annotations.Nullable;

/// Writes to the topics past all rules: what a broken producer, or a restored broker, might send.
public final class TopicWriter implements AutoCloseable {

    public static final String REGISTRATION = "bluedots.registration.v1";

    private static final int BIG = 4 * 1024 * 1024;

    private final KafkaProducer<byte[], byte[]> producer;

    public TopicWriter(String bootstrap) {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, BIG);
        this.producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Sends each of them so many times more, in any order.
    public void repeat(List<PublishedEvent> events, int times, Random chance) {
        var all = new ArrayList<PublishedEvent>();
        for (var i = 0; i < times; i++) all.addAll(events);
        Collections.shuffle(all, chance);
        for (var event : all) send(event.key(), event.headers(), bytes(event.value()));
    }

    /// Says where it lies, once the broker has it.
    public RecordMetadata send(
            @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        var record =
                new ProducerRecord<byte[], byte[]>(
                        REGISTRATION, key == null ? null : bytes(key), value);
        headers.forEach((name, text) -> record.headers().add(name, bytes(text)));
        try {
            return producer.send(record).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
