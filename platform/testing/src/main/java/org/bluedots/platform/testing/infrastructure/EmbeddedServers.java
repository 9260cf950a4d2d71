package org.bluedots.platform.testing.infrastructure;

import java.nio.file.Path;
import java.util.Map;
import org.bluedots.platform.embedded.EmbeddedKafka;
import org.bluedots.platform.embedded.EmbeddedKeycloak;
import org.bluedots.platform.embedded.EmbeddedPostgres;
import org.bluedots.platform.embedded.PostgresServer;

/// Servers on this machine that end with this JVM. `unpacked` keeps their programs between runs.
record EmbeddedServers(Path unpacked) implements Servers {
    @Override
    public PostgresServer postgres() {
        return EmbeddedPostgres.temporary(unpacked).server();
    }

    @Override
    public String kafka() {
        return EmbeddedKafka.temporary().bootstrap();
    }

    @Override
    public String keycloak(Map<String, String> environment) {
        return EmbeddedKeycloak.temporary(unpacked, environment).issuer();
    }
}
