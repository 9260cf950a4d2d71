package org.bluedots.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bluedots.platform.embedded.RunningProcess;

/// How one kind of component is started and known to be ready.
sealed interface Recipe permits PostgresRecipe, KafkaRecipe, KeycloakRecipe, ServiceRecipe {
    String name();

    /// The one for its clients first.
    List<Integer> ports();

    Path log();

    /// Starts it detached; it may not be ready yet.
    RunningProcess launch();

    boolean isReady();

    /// How long it may take on a slow machine the first time.
    Duration patience();

    /// The start-up cache its JVM records now, if it does.
    default Optional<AotCache> recorded() {
        return Optional.empty();
    }

    /// Marks a JVM as belonging to a home, whoever reads the list of processes.
    static String mark(Home home) {
        return "-Dbluedots.home=" + home.data();
    }
}
