package org.bluedots.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the operator says: the table of routes with their limits, and the caps of the door itself.
@ConfigMapping(prefix = "bluedots.gateway")
interface GatewaySettings {

    /// Rows by name. A row is a route class: prefixes that share an upstream and limits.
    Map<String, Row> table();

    /// Origins of front ends that may call from a browser. None by default.
    Optional<List<String>> corsOrigins();

    /// The value of `Strict-Transport-Security`; absent while plain HTTP is spoken.
    Optional<String> strictTransportSecurity();

    @WithDefault("8K")
    MemorySize maxUri();

    @WithDefault("16K")
    MemorySize maxHeaders();

    /// Callers without a good token are counted by address.
    @WithDefault("100")
    long anonymousPerSecond();

    @WithDefault("500")
    long anonymousBurst();

    /// How many callers have a bucket of their own; the rest share one.
    @WithDefault("20000")
    int maxBuckets();

    /// How many verified tokens are remembered.
    @WithDefault("20000")
    int maxTokens();

    @WithDefault("128")
    int connectionsPerUpstream();

    /// How often the readiness of each upstream is asked for `/status`.
    @WithDefault("5s")
    Duration probeEvery();

    interface Row {
        /// A name under `bluedots.route`.
        String upstream();

        List<String> prefixes();

        /// `anybody-reads` lets requests that only read in without a token.
        @WithDefault("token")
        Admission admission();

        @WithDefault("256K")
        MemorySize body();

        /// From the last byte that the client was due to send to the first that the upstream
        /// answers.
        @WithDefault("15s")
        Duration timeout();

        @WithDefault("500")
        long perSecond();

        @WithDefault("2000")
        long burst();
    }
}
