package org.bluedots.registration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bluedots.platform.testing.FixedClock;

/// The service's clock in tests: noon of a day, until a test moves it, and puts it back.
class TestClock {

    @Produces
    @Singleton
    FixedClock clock() {
        return FixedClock.at("2026-11-23T12:00:00Z");
    }
}
