package org.bluedots.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final String TOPIC = "bluedots.registration.v1";

    @TempDir Path folder;

    @Test
    void aKilledNodeKeepsItsRecordsAndTopics() throws Exception {
        var configuration =
                new EmbeddedKafka.Configuration(
                        folder.resolve("data"),
                        folder.resolve("kafka.log"),
                        FreePort.any(),
                        FreePort.any(),
                        EmbeddedKafka.Configuration.SMALL);
        try (var first = new EmbeddedKafka(configuration).start()) {
            send(first.bootstrap(), "kept");
            first.running().orElseThrow().kill();
        }
        try (var second = new EmbeddedKafka(configuration).start()) {
            assertThat(read(second.bootstrap())).containsExactly("kept");
        }
    }

    private static void send(String bootstrap, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    TOPIC, 3, null, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static List<String> read(String bootstrap) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            assertThat(consumer.partitionsFor(TOPIC)).hasSize(12);
            consumer.assign(List.of(new TopicPartition(TOPIC, 3)));
            return StreamSupport.stream(consumer.poll(Duration.ofSeconds(10)).spliterator(), false)
                    .map(received -> new String(received.value(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
