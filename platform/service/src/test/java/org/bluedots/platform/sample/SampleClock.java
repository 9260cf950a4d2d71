package org.bluedots.platform.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.bluedots.platform.testing.FixedClock;

/// Time stands still unless a test moves it.
class SampleClock {

    @Produces
    @Singleton
    @Typed({Clock.class, FixedClock.class})
    FixedClock clock() {
        return FixedClock.at("2026-11-23T08:00:00Z");
    }
}
