package org.bluedots.platform.testing.infrastructure;

import java.time.Duration;
import java.util.Map;
import org.bluedots.platform.embedded.PostgresServer;
import org.bluedots.platform.embedded.Topics;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/// Servers in containers, which Testcontainers removes when this JVM ends.
record ContainerServers() implements Servers {
    private static final String POSTGRES = "postgres:18";
    private static final String KAFKA = "apache/kafka:4.1.2";
    private static final String KEYCLOAK = "quay.io/keycloak/keycloak:26.7.3";
    private static final int KEYCLOAK_PORT = 8080;

    /// Durable, as the embedded one: the container's own class would turn `fsync` off.
    @Override
    @SuppressWarnings("resource")
    public PostgresServer postgres() {
        var container =
                new PostgreSQLContainer(POSTGRES)
                        .withUsername("postgres")
                        .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");
        container.start();
        return new PostgresServer(
                container.getHost(),
                container.getFirstMappedPort(),
                "postgres",
                container.getPassword());
    }

    @Override
    @SuppressWarnings("resource")
    public String kafka() {
        var container =
                new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        Topics.createAt(container.getBootstrapServers());
        return container.getBootstrapServers();
    }

    @Override
    @SuppressWarnings("resource")
    public String keycloak(Map<String, String> environment) {
        var realm =
                Servers.root().resolve("deploy").resolve("keycloak").resolve("bluedots-realm.json");
        var container =
                new GenericContainer<>(KEYCLOAK)
                        .withEnv(environment)
                        .withCopyFileToContainer(
                                MountableFile.forHostPath(realm),
                                "/opt/keycloak/data/import/bluedots-realm.json")
                        .withCommand("start-dev", "--import-realm")
                        .withExposedPorts(KEYCLOAK_PORT)
                        .waitingFor(
                                Wait.forHttp("/realms/bluedots")
                                        .forPort(KEYCLOAK_PORT)
                                        .withStartupTimeout(Duration.ofMinutes(3)));
        container.start();
        return "http://"
                + container.getHost()
                + ":"
                + container.getMappedPort(KEYCLOAK_PORT)
                + "/realms/bluedots";
    }
}
