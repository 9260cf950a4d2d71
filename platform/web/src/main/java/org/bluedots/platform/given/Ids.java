package org.bluedots.platform.given;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Mints UUIDv7 (RFC 9562): ordered by time, so that new rows stay together in an index, and
/// otherwise random. Clients that work offline mint their own.
@Singleton
public class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var high = (clock.millis() << 16) | 0x7000L | random.nextInt(0x1000);
        var low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
