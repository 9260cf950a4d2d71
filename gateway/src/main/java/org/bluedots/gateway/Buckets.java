package org.bluedots.gateway;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/// A bounded number of buckets, one per caller and rate.
///
/// A drained bucket is never dropped, so being forgotten is no way around a limit; when none can be
/// dropped, newcomers share one.
final class Buckets {

    private static final long SWEEP_EVERY_MILLIS = 1000;

    private record Key(String rate, String caller) {}

    private record Counted(Bucket bucket, long quota) {
        boolean isRested() {
            return bucket.getAvailableTokens() >= quota;
        }
    }

    private final ConcurrentMap<Key, Counted> buckets = new ConcurrentHashMap<>();
    private final AtomicLong sweptAt = new AtomicLong();
    private final int capacity;
    private final Clock clock;

    Buckets(int capacity, Clock clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    Bucket bucketOf(Rate rate, String caller) {
        var key = new Key(rate.name(), caller);
        var known = buckets.get(key);
        if (known != null) return known.bucket();
        if (buckets.size() >= capacity) sweep();
        var place = buckets.size() < capacity ? key : new Key(rate.name(), "everybody else");
        return buckets.computeIfAbsent(place, _ -> fresh(rate)).bucket();
    }

    int size() {
        return buckets.size();
    }

    /// Looks at every bucket, so not more than once a second.
    private void sweep() {
        var now = clock.millis();
        var last = sweptAt.get();
        if (now - last < SWEEP_EVERY_MILLIS || !sweptAt.compareAndSet(last, now)) return;
        buckets.values().removeIf(Counted::isRested);
    }

    private static Counted fresh(Rate rate) {
        var bandwidth =
                Bandwidth.builder()
                        .capacity(rate.quota())
                        .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                        .build();
        return new Counted(Bucket.builder().addLimit(bandwidth).build(), rate.quota());
    }
}
