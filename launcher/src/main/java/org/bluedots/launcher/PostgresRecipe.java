package org.bluedots.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bluedots.platform.embedded.EmbeddedPostgres;
import org.bluedots.platform.embedded.PostgresServer;
import org.bluedots.platform.embedded.RunningProcess;

/// PostgreSQL with the roles and database of each service.
record PostgresRecipe(Home home, Ports allPorts, Secrets secrets) implements Recipe {
    private static final int CONNECTIONS = 200;
    private static final String SHARED_BUFFERS = "256MB";

    @Override
    public String name() {
        return Names.POSTGRES;
    }

    @Override
    public List<Integer> ports() {
        return List.of(allPorts.of(Names.POSTGRES));
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    @Override
    public RunningProcess launch() {
        var postgres = postgres();
        postgres.stop(EmbeddedPostgres.Stop.FAST); // a leftover, perhaps on another port
        postgres.start();
        for (var service : Service.WITH_DATABASE) {
            var database = service.database();
            server().createService(
                            database,
                            secrets.ownerPassword(database),
                            secrets.appPassword(database));
        }
        return postgres.running().orElseThrow();
    }

    @Override
    public boolean isReady() {
        return postgres().running().isPresent();
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(60);
    }

    PostgresServer server() {
        return postgres().server();
    }

    private EmbeddedPostgres postgres() {
        return new EmbeddedPostgres(
                new EmbeddedPostgres.Configuration(
                        home.of(name()),
                        home.unpacked(),
                        log(),
                        ports().getFirst(),
                        secrets.postgresPassword(),
                        CONNECTIONS,
                        SHARED_BUFFERS));
    }
}
