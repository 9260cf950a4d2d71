package org.bluedots.gateway;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/// Where time comes from, unless something else on the class path says.
final class Clocks {

    private Clocks() {}

    @Produces
    @DefaultBean
    @ApplicationScoped
    static Clock clock() {
        return Clock.systemUTC();
    }
}
