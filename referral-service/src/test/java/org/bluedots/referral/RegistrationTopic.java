package org.bluedots.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bluedots.platform.testing.infrastructure.Infrastructure;

/// Registration, as far as this service can tell: somebody who writes events to its topic.
public final class RegistrationTopic implements AutoCloseable {

    public static final String TOPIC = "bluedots.registration.v1";
    public static final String IDENTIFIED =
            "org.bluedots.registration.unaccompanied-child-identified.v1";
    public static final String STATUS_CHANGED = "org.bluedots.registration.uasc-status-changed.v1";
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /// All in one, so that an event that got through tells that those before it did.
    private static final int ONE_PARTITION = 0;

    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap(), "acks", "all"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());

    /// A child alone at Palanca: the first event about that child.
    public static Fact identified(UUID child) {
        return new Fact(newId(), IDENTIFIED, child, 1, Hub.PALANCA, NOON, identifiedData(child));
    }

    /// The child turns out to have been with a parent: the second event about that child.
    public static Fact corrected(UUID child, String from, String to) {
        var data =
                """
                {"personId":"%s","from":"%s","to":"%s","ruleId":"UASC_PARENT","evidence":"NONE",\
                "registeredInError":true,"changedAt":"2026-11-23T12:30:00Z","later":{"field":1}}
                """
                        .formatted(child, from, to);
        return new Fact(newId(), STATUS_CHANGED, child, 2, Hub.PALANCA, NOON, data);
    }

    static String identifiedData(UUID child) {
        return """
        {"personId":"%s","groupId":null,"priority":"P0","ruleIds":["UASC_UNDER_5"],\
        "identifiedAt":"2026-11-23T12:00:00Z","fieldOfALaterVersion":true}
        """
                .formatted(child);
    }

    public void publish(Fact... facts) {
        for (var fact : facts) send(fact);
        producer.flush();
    }

    /// The report that registration's event about a child at that hub makes.
    public static UUID aReportFrom(Hub hub) {
        var child = newId();
        try (var registration = new RegistrationTopic()) {
            registration.publish(identified(child).from(hub));
        }
        return ReferralDatabase.awaitReportOn(child);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // flushed by the caller
    private void send(Fact fact) {
        var record =
                new ProducerRecord<>(
                        TOPIC,
                        ONE_PARTITION,
                        fact.child().toString().getBytes(UTF_8),
                        fact.data().getBytes(UTF_8));
        fact.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
    }

    public static UUID newId() {
        return UUID.randomUUID();
    }

    @Override
    public void close() {
        producer.close();
    }

    /// Where something happened.
    public record Hub(String id, String agency, String country) {
        public static final Hub PALANCA = new Hub("BD-MD-01", "northstar", "MD");
        public static final Hub OTACI = new Hub("BD-MD-02", "northstar", "MD");
        public static final Hub SIRET = new Hub("BD-RO-01", "riverbank", "RO");
    }

    /// One event on the topic.
    public record Fact(
            UUID id, String type, UUID child, int version, Hub hub, Instant at, String data) {

        public Fact withId(UUID other) {
            return new Fact(other, type, child, version, hub, at, data);
        }

        public Fact withVersion(int other) {
            return new Fact(id, type, child, other, hub, at, data);
        }

        public Fact withType(String other) {
            return new Fact(id, other, child, version, hub, at, data);
        }

        public Fact withData(String other) {
            return new Fact(id, type, child, version, hub, at, other);
        }

        public Fact from(Hub other) {
            return new Fact(id, type, child, version, other, at, data);
        }

        public Fact at(Instant other) {
            return new Fact(id, type, child, version, hub, other, data);
        }

        Map<String, String> headers() {
            return Map.ofEntries(
                    Map.entry("ce_specversion", "1.0"),
                    Map.entry("ce_id", id.toString()),
                    Map.entry("ce_type", type),
                    Map.entry("ce_source", "/registration-service"),
                    Map.entry("ce_subject", child.toString()),
                    Map.entry("ce_time", at.toString()),
                    Map.entry("ce_aggregateversion", String.valueOf(version)),
                    Map.entry("ce_sensitivity", "INTERNAL"),
                    Map.entry("ce_agencyid", hub.agency()),
                    Map.entry("ce_hubid", hub.id()),
                    Map.entry("ce_countrycode", hub.country()),
                    Map.entry("ce_correlationid", "test-" + child));
        }
    }
}
