package org.bluedots.platform.testing.infrastructure;

import java.nio.file.Path;
import java.util.Map;
import org.bluedots.platform.embedded.PostgresServer;

/// Where the servers come from: `-Dbluedots.infrastructure=containers`, or embedded.
sealed interface Servers permits EmbeddedServers, ContainerServers {

    static Servers chosen() {
        return "containers".equals(System.getProperty("bluedots.infrastructure"))
                ? new ContainerServers()
                : new EmbeddedServers(root().resolve(".bluedots").resolve("unpacked"));
    }

    /// The folder of the whole project.
    static Path root() {
        var root = System.getProperty("bluedots.root");
        if (root == null)
            throw new IllegalStateException("Set -Dbluedots.root to the folder of the project");
        return Path.of(root);
    }

    PostgresServer postgres();

    /// Its bootstrap address; the topics of `deploy/kafka` are there.
    String kafka();

    /// Its issuer; `environment` fills the placeholders of the realm.
    String keycloak(Map<String, String> environment);
}
