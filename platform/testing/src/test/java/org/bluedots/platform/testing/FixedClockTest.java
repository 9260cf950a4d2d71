package org.bluedots.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FixedClockTest {

    private final FixedClock clock = FixedClock.at("2026-03-01T12:00:00Z");

    @Test
    void timeStandsStill() {
        var before = clock.instant();

        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void timeMovesAsFarAsItIsTold() {
        clock.advance(Duration.ofMinutes(30));

        assertThat(clock.instant()).isEqualTo("2026-03-01T12:30:00Z");
    }

    @Test
    void aClockInAnotherZoneMovesWithIt() {
        var chisinau = clock.withZone(ZoneId.of("Europe/Chisinau"));
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(chisinau.instant()).isEqualTo("2027-01-01T00:00:00Z");
    }
}
