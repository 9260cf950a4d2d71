package org.bluedots.platform.testing.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kafka's own in-memory consumer stands for the broker; the services' tests use a real one.
class PublishedEventsTest {

    private static final String TOPIC = "bluedots.kite.v1";
    private static final String FLOWN = "org.bluedots.kite.kite-flown.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final MockConsumer<byte[], byte[]> broker = new MockConsumer<>("earliest");
    private final PublishedEvents events = new PublishedEvents(broker, List.of(TOPIC));
    private long published;

    @BeforeEach
    void anEmptyTopic() {
        var node = new Node(1, "localhost", 9092);
        var nodes = new Node[] {node};
        broker.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, nodes, nodes)));
        broker.updateBeginningOffsets(Map.of(PARTITION, 0L));
        broker.updateEndOffsets(Map.of(PARTITION, 0L));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void anEventIsReadWithItsAttributes() {
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
    void anAwaitedEventIsTheFirstThatFits() {
        publish("kite-1", Map.of("ce_id", "1", "ce_type", FLOWN, "ce_subject", "kite-1"), "{}");
        publish("kite-2", Map.of("ce_id", "2", "ce_type", FLOWN, "ce_subject", "kite-2"), "{}");

        assertThat(events.await(FLOWN, "kite-2").id()).isEqualTo("2");
    }

    @Test
    void eventsOfASubjectKeepTheirOrder() {
        publish("kite-1", Map.of("ce_id", "1", "ce_subject", "kite-1"), "{}");
        publish("kite-2", Map.of("ce_id", "2", "ce_subject", "kite-2"), "{}");
        assertThat(events.all()).hasSize(2);
        publish("kite-1", Map.of("ce_id", "3", "ce_subject", "kite-1"), "{}");

        assertThat(events.of("kite-1")).extracting(PublishedEvent::id).containsExactly("1", "3");
    }

    @Test
    void poisonIsReadToo() {
        publish(null, Map.of(), "{broken");

        assertThat(events.all()).singleElement().extracting(PublishedEvent::type).isEqualTo("");
    }

    @Test
    void aPlantedNameIsFoundInKeyHeaderAndValue() {
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
    void aCleanHouseIsClean() {
        publish("kite-1", Map.of("ce_id", "1"), "{\"kiteId\":\"kite-1\"}");

        CanaryScan.forNames("Zyxanna").among(events).isClean();
    }

    private void publish(@Nullable String key, Map<String, String> headers, String value) {
        var bytes = key == null ? null : key.getBytes(UTF_8);
        var fresh = new ConsumerRecord<>(TOPIC, 0, published, bytes, value.getBytes(UTF_8));
        headers.forEach((name, text) -> fresh.headers().add(name, text.getBytes(UTF_8)));
        broker.addRecord(fresh);
        published++;
        broker.updateEndOffsets(Map.of(PARTITION, published));
    }
}
