package org.bluedots.platform.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How the relay works: `bluedots.relay.*`.
@ConfigMapping(prefix = "bluedots.relay")
interface RelaySettings {

    /// Off only where another process of the same service relays.
    boolean enabled();

    /// How long a lost ring, or another process's event, waits at most.
    Duration poll();

    /// How far apart rounds begin at least; in a rush up to five times as far. A round of query,
    /// broker and delete costs nearly the same for one event as for a hundred
    /// (docs/performance.md).
    Duration gather();
}
