package org.bluedots.platform.inbox;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.sample.SampleDatabase;

/// What the sample's consumer did, and what it did not.
final class Arrivals {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Arrivals() {}

    /// The versions that took effect, in the order in which they did.
    static List<String> of(UUID truck) {
        return SampleDatabase.column(
                "select subject_version from arrival where subject = ? order by position", truck);
    }

    static void await_(UUID truck, String... versions) {
        await("arrivals of " + truck)
                .atMost(PATIENCE)
                .until(() -> of(truck), List.of(versions)::equals);
    }

    /// What is kept of the truck: `FAILED 1`, `WAITING 2`.
    static List<String> kept(UUID truck) {
        return SampleDatabase.column(
                "select state || ' ' || aggregate_version from quarantine where aggregate_id = ? order by aggregate_version",
                truck);
    }

    static void awaitKept(UUID truck, String... kept) {
        await("kept of " + truck).atMost(PATIENCE).until(() -> kept(truck), List.of(kept)::equals);
    }
}
