package org.bluedots.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// What operators watch of the relay. Alert when the oldest event is older than 60 s.
@Singleton
class RelayMetrics {

    private final AtomicReference<ShardLease.Backlog> backlog =
            new AtomicReference<>(new ShardLease.Backlog(0, 0, 0));
    private final AtomicInteger shards;
    private final Counter published;
    private final Counter failures;

    RelayMetrics(MeterRegistry registry) {
        registry.gauge("outbox_pending", backlog, value -> value.get().pending());
        registry.gauge("outbox_oldest_age_seconds", backlog, value -> value.get().oldestSeconds());
        registry.gauge("outbox_parked", backlog, value -> value.get().parked());
        this.shards = registry.gauge("outbox_shards_owned", new AtomicInteger());
        this.published = registry.counter("outbox_published");
        this.failures = registry.counter("outbox_publish_failures");
    }

    void observe(ShardLease.Backlog seen, int owned) {
        backlog.set(seen);
        shards.set(owned);
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }
}
