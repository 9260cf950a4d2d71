package org.bluedots.platform.given;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Mints UUIDv7 (RFC 9562): ordered by time, those of one process strictly, so that new rows stay
/// together in an index and a list by id is a list by age; otherwise random. Clients that work
/// offline mint their own.
@Singleton
public class Ids {

    /// Within a millisecond the twelve bits after it count on (RFC 9562, 6.2, method 1).
    private static final int COUNTER_BITS = 12;

    private static final long COUNTER = 0xFFF;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var now = clock.millis() << COUNTER_BITS;
        var tick = last.updateAndGet(before -> Math.max(before + 1, now));
        var high = (tick >>> COUNTER_BITS << 16) | 0x7000L | (tick & COUNTER);
        var low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
