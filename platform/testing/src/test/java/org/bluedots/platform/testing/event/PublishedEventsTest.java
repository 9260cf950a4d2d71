package org.bluedots.platform.testing.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedEventsTest {

    private static final String FLOWN = "org.bluedots.kite.kite-flown.v1";

    private final String topic = "kite-" + System.nanoTime();
    private final PublishedEvents events =
            PublishedEvents.on(Infrastructure.kafkaBootstrap(), topic);
    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(servers(), new ByteArraySerializer(), new ByteArraySerializer());

    @BeforeEach
    void aTopicThatAppearsAfterTheProbe() throws Exception {
        assertThat(events.all()).isEmpty();
        try (var admin = Admin.create(servers())) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
    }

    @AfterEach
    void close() {
        events.close();
        producer.close();
    }

    @Test
    void anEventIsReadWithItsAttributes() throws Exception {
        publish(
                "kite-1",
                Map.of("ce_id", "7", "ce_type", FLOWN, "ce_aggregateversion", "3"),
                "{\"a\":1}");

        assertThat(events.all())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.id()).isEqualTo("7");
                    assertThat(event.type()).isEqualTo(FLOWN);
                    assertThat(event.aggregateVersion()).isEqualTo(3);
                    assertThat(event.key()).isEqualTo("kite-1");
                    assertThat(event.data().path("a").asInt()).isEqualTo(1);
                });
    }

    @Test
    void anAwaitedEventIsTheFirstThatFits() throws Exception {
        publish("kite-1", Map.of("ce_id", "1", "ce_type", FLOWN, "ce_subject", "kite-1"), "{}");
        publish("kite-2", Map.of("ce_id", "2", "ce_type", FLOWN, "ce_subject", "kite-2"), "{}");

        assertThat(events.await(FLOWN, "kite-2").id()).isEqualTo("2");
    }

    @Test
    void eventsOfASubjectKeepTheirOrder() throws Exception {
        publish("kite-1", Map.of("ce_id", "1", "ce_subject", "kite-1"), "{}");
        publish("kite-2", Map.of("ce_id", "2", "ce_subject", "kite-2"), "{}");
        assertThat(events.all()).hasSize(2);
        publish("kite-1", Map.of("ce_id", "3", "ce_subject", "kite-1"), "{}");

        assertThat(events.of("kite-1")).extracting(PublishedEvent::id).containsExactly("1", "3");
    }

    @Test
    void poisonIsReadToo() throws Exception {
        publish(null, Map.of(), "{broken");

        assertThat(events.all()).singleElement().extracting(PublishedEvent::type).isEqualTo("");
    }

    @Test
    void aPlantedNameIsFoundInKeyHeaderAndValue() throws Exception {
        publish("zyxanna", Map.of("ce_hubid", "Zyxanna"), "{\"name\":\"ZYXANNA\"}");

        assertThat(CanaryScan.forNames("Zyxanna").among(events).hits()).hasSize(3);
    }

    @Test
    void aPlantedNameIsFoundInALogFile(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("service.log"), "started\nwelcome Квітослава\n");

        var scan = CanaryScan.forNames("Квітослава").inFile(log);

        assertThat(scan.hits()).containsExactly("service.log:2 holds квітослава");
        assertThatThrownBy(scan::isClean).hasMessageContaining("service.log:2");
    }

    @Test
    void aCleanHouseIsClean() throws Exception {
        publish("kite-1", Map.of("ce_id", "1"), "{\"kiteId\":\"kite-1\"}");

        CanaryScan.forNames("Zyxanna").among(events).isClean();
    }

    private void publish(@Nullable String key, Map<String, String> headers, String value)
            throws Exception {
        var bytes = key == null ? null : key.getBytes(UTF_8);
        var fresh = new ProducerRecord<>(topic, bytes, value.getBytes(UTF_8));
        headers.forEach((name, text) -> fresh.headers().add(name, text.getBytes(UTF_8)));
        producer.send(fresh).get();
    }

    private static Map<String, Object> servers() {
        return Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap());
    }
}
