package org.bluedots.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.bluedots.platform.testing.event.PublishedEvents;

/// What lies on the sample's topic: complete and in order, repeats allowed.
final class Published implements AutoCloseable {

    static final String TOPIC = "bluedots.registration.v1";

    private final PublishedEvents events;

    Published(String brokers) {
        events = PublishedEvents.on(brokers, TOPIC);
    }

    /// Waits for so many different events of the aggregate: versions 1 to `count`, each for the
    /// first time after the one before it.
    List<PublishedEvent> awaitInOrder(UUID aggregate, int count) {
        await("events of " + aggregate)
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(() -> versions(aggregate).size() >= count);
        assertThat(versions(aggregate))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, count).boxed().toList());
        return events.of(aggregate);
    }

    List<PublishedEvent> of(UUID aggregate) {
        return events.of(aggregate);
    }

    private List<Long> versions(UUID aggregate) {
        return events.of(aggregate).stream()
                .map(PublishedEvent::aggregateVersion)
                .distinct()
                .toList();
    }

    static long waiting(UUID aggregate) {
        return SampleDatabase.count(
                "select count(*) from outbox where aggregate_id = ?", aggregate);
    }

    static void awaitNothingWaits(UUID aggregate) {
        await("outbox of " + aggregate)
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting(aggregate) == 0);
    }

    @Override
    public void close() {
        events.close();
    }
}
