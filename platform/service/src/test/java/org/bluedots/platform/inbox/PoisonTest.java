package org.bluedots.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.inbox.Arrivals.await_;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Trucks;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Fault F11: records that are no events, or no right ones. Each is kept once, and what lies behind
/// it on its partition flows on.
@SampleTest
class PoisonTest {

    private static final Trucks TRUCKS = new Trucks();
    private static final String LARGE = "{\"boxes\":3,\"note\":\"" + "x".repeat(1_500_000) + "\"}";

    @Inject Intake intake;
    @Inject @All List<EventConsumer> consumers;

    /// @param reason what the quarantine says; empty for a record that is fine
    record Poison(
            String name,
            Map<String, @Nullable String> headers,
            @Nullable String value,
            String reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Poison> poison() {
        return Stream.of(
                poison("bad JSON", Map.of(), "{\"boxes\":", "NOT_JSON"),
                poison("no object", Map.of(), "[1,2]", "NOT_AN_OBJECT"),
                poison("a number", Map.of(), "7", "NOT_AN_OBJECT"),
                poison("no value", Map.of(), null, "NOT_AN_OBJECT"),
                poison("an empty value", Map.of(), "", "NOT_AN_OBJECT"),
                poison("a field of the wrong type", Map.of(), "{\"boxes\":\"many\"}", "REFUSED"),
                poison(
                        "a foreign type",
                        Map.of("ce_type", "com.example.sold.v1"),
                        "{}",
                        "UNKNOWN_TYPE"),
                poison(
                        "NUL in a type",
                        Map.of("ce_type", Trucks.TYPE + "\0"),
                        "{}",
                        "MALFORMED_ATTRIBUTE"),
                poison("NUL in a hub", Map.of("ce_hubid", "BD\0"), "{}", "MALFORMED_ATTRIBUTE"),
                poison(
                        "a strange header",
                        Map.of("x", "\0'\"\\u0000", "ce_id", "no id"),
                        "{}",
                        "MALFORMED_ATTRIBUTE"),
                poison(
                        "a version that is none",
                        Map.of("ce_aggregateversion", "one"),
                        "{}",
                        "MALFORMED_ATTRIBUTE"),
                poison(
                        "a version below one",
                        Map.of("ce_aggregateversion", "0"),
                        "{}",
                        "MALFORMED_ATTRIBUTE"),
                poison(
                        "a time that is none",
                        Map.of("ce_time", "yesterday"),
                        "{}",
                        "MALFORMED_ATTRIBUTE"),
                poison("another spec", Map.of("ce_specversion", "0.3"), "{}", "SPEC_VERSION"),
                poison(
                        "a subject that is none",
                        Map.of("ce_subject", "x"),
                        "{}",
                        "MALFORMED_ATTRIBUTE"),
                poison("no agency", Map.of("ce_agencyid", ""), "{}", "MISSING_CE_AGENCYID"),
                poison("NUL bytes", Map.of(), "\0\0\0", "NOT_JSON"),
                poison("1.5 MB of a foreign type", Map.of("ce_type", "x"), LARGE, "UNKNOWN_TYPE"));
    }

    private static Poison poison(
            String name, Map<String, String> headers, @Nullable String value, String reason) {
        return new Poison(name, Map.copyOf(headers), value, reason);
    }

    @BeforeAll
    static void letLargeRecordsIn() throws InterruptedException, ExecutionException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Trucks.TOPIC);
        var larger = new ConfigEntry("max.message.bytes", "2000000");
        try (var admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                Infrastructure.kafkaBootstrap()))) {
            admin.incrementalAlterConfigs(
                            Map.of(
                                    topic,
                                    List.of(new AlterConfigOp(larger, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void close() {
        TRUCKS.close();
    }

    @ParameterizedTest
    @MethodSource("poison")
    void poisonIsKeptOnceAndWhatLiesBehindFlowsOn(Poison poison) {
        var key = UUID.randomUUID();
        var headers = Trucks.headers(UUID.randomUUID(), key, 1);
        headers.putAll(poison.headers());
        headers.put("x-test", key.toString());
        TRUCKS.send(key, headers, poison.value());
        var behind = UUID.randomUUID();
        TRUCKS.send(key, Trucks.headers(UUID.randomUUID(), behind, 1), "{\"boxes\":3}");

        await_(behind, "1");
        assertThat(
                        SampleDatabase.column(
                                "select state || ' ' || reason from quarantine where headers ->> 'x-test' = ?",
                                key.toString()))
                .containsExactly("FAILED " + poison.reason());
        assertThat(Arrivals.of(key)).isEmpty();
    }

    @Test
    void aRecordWithoutAnyHeaderIsKept() {
        var before = SampleDatabase.count("select count(*) from quarantine where headers = '{}'");
        TRUCKS.send(null, Map.of(), "{}");
        var behind = UUID.randomUUID();
        TRUCKS.send(null, Trucks.headers(UUID.randomUUID(), behind, 1), "{\"boxes\":3}");

        await_(behind, "1");
        assertThat(SampleDatabase.count("select count(*) from quarantine where headers = '{}'"))
                .isEqualTo(before + 1);
    }

    /// What a crash between the commit of the effect and that of the offset leads to, at its worst.
    @Test
    void readingTheWholeTopicAgainChangesNothing() {
        var truck = UUID.randomUUID();
        TRUCKS.arrives(truck, 1);
        await_(truck, "1");
        var before = everything();

        for (var record : wholeTopic()) intake.take(consumers.getFirst(), List.of(record));

        assertThat(everything()).isEqualTo(before);
    }

    private static List<String> everything() {
        return SampleDatabase.column(
                "select event_id::text from arrival union all select state || event_id from quarantine where topic = 'bluedots.referral.v1' order by 1");
    }

    private static List<ArrivedRecord> wholeTopic() {
        try (var kafka =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                Infrastructure.kafkaBootstrap()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    kafka.partitionsFor(Trucks.TOPIC).stream()
                            .map(part ->
                                    new org.apache.kafka.common.TopicPartition(
                                            part.topic(), part.partition()))
                            .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            var found = new java.util.ArrayList<ArrivedRecord>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> kafka.position(end.getKey()) < end.getValue()))
                kafka.poll(java.time.Duration.ofMillis(100))
                        .forEach(each -> found.add(ArrivedRecord.of(each)));
            return found;
        }
    }
}
