package org.bluedots.registration.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bluedots.registration.asking.ConsentDesk.select;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.infrastructure.Infrastructure;

/// Referral, as far as this service can tell: somebody who writes events to its two topics.
public final class ReferralTopics implements AutoCloseable {

    static final String PLAIN = "bluedots.referral.v1";
    static final String PROTECTED = "bluedots.referral.protected.v1";
    static final String COMPLETED = "org.bluedots.referral.referral-completed.v1";

    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap(), "acks", "all"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());

    /// A referral of that person, its first event, from Palanca.
    public static Fact opened(String person, String priority) {
        var referral = UUID.randomUUID();
        var data =
                """
                {"referralId": "%s", "referralType": "SERVICE", "subjectId": "%s", "priority": "%s",
                 "later": {"field": 1}}
                """
                        .formatted(referral, person, priority);
        return new Fact(
                PLAIN, UUID.randomUUID(), ReferralOpened.TYPE, referral, 1, "northstar", data);
    }

    /// Sends them in this order and waits until they are taken in, whatever they do.
    public void tell(Fact... facts) {
        send(facts);
        for (var fact : facts) awaitTaken(fact);
    }

    static void awaitTaken(Fact fact) {
        Awaitility.await("event " + fact.id() + " taken in")
                .until(() ->
                        !select("select consumer from inbox where event_id = ?", fact.id())
                                .isEmpty());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // flushed
    void send(Fact... facts) {
        for (var fact : facts) {
            var record =
                    new ProducerRecord<>(
                            fact.topic(),
                            0,
                            fact.referral().toString().getBytes(UTF_8),
                            fact.data().getBytes(UTF_8));
            fact.headers()
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            producer.send(record);
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    /// One event.
    public record Fact(
            String topic,
            UUID id,
            String type,
            UUID referral,
            int version,
            String agency,
            String data) {

        /// The next event of the same referral, on the same topic.
        Fact then(String nextType) {
            return new Fact(
                    topic,
                    UUID.randomUUID(),
                    nextType,
                    referral,
                    version + 1,
                    agency,
                    "{\"referralId\": \"%s\", \"at\": 1}".formatted(referral));
        }

        Fact guarded() {
            return new Fact(PROTECTED, id, type, referral, version, agency, data);
        }

        Fact of(String otherAgency) {
            return new Fact(topic, id, type, referral, version, otherAgency, data);
        }

        Fact saying(String otherData) {
            return new Fact(topic, id, type, referral, version, agency, otherData);
        }

        Map<String, String> headers() {
            return Map.ofEntries(
                    Map.entry("ce_specversion", "1.0"),
                    Map.entry("ce_id", id.toString()),
                    Map.entry("ce_type", type),
                    Map.entry("ce_source", "/referral-service"),
                    Map.entry("ce_subject", referral.toString()),
                    Map.entry("ce_time", "2026-11-23T12:00:00Z"),
                    Map.entry("ce_aggregateversion", String.valueOf(version)),
                    Map.entry("ce_sensitivity", "INTERNAL"),
                    Map.entry("ce_agencyid", agency),
                    Map.entry("ce_hubid", agency.equals("northstar") ? "BD-MD-01" : "BD-RO-01"),
                    Map.entry("ce_countrycode", agency.equals("northstar") ? "MD" : "RO"),
                    Map.entry("ce_correlationid", "test-" + referral));
        }
    }
}
