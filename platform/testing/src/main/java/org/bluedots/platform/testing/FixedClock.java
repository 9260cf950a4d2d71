package org.bluedots.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// Time stands still until the test moves it.
///
/// ```java
/// private final FixedClock clock = FixedClock.at("2026-03-01T12:00:00Z");
/// clock.advance(Duration.ofMinutes(30));
/// ```
public final class FixedClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private FixedClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static FixedClock at(String instant) {
        return new FixedClock(new AtomicReference<>(Instant.parse(instant)), ZoneOffset.UTC);
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// The same hands on another dial: moving one moves the other.
    @Override
    public Clock withZone(ZoneId other) {
        return new FixedClock(now, other);
    }
}
