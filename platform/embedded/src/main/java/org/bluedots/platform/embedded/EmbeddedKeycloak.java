package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A Keycloak with the realm of `deploy/keycloak`, as a JVM of its own. The realm is imported on
/// the first start and then kept in `data`.
public final class EmbeddedKeycloak implements AutoCloseable {
    public static final String REALM = "bluedots";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /// `distributions` may be shared; `environment` fills the realm's placeholders.
    public record Configuration(
            Path data,
            Path distributions,
            Path log,
            int port,
            Map<String, String> environment,
            List<String> jvmOptions) {}

    private final Configuration configuration;
    private Optional<RunningProcess> process = Optional.empty();

    public EmbeddedKeycloak(Configuration configuration) {
        this.configuration = configuration;
    }

    /// A Keycloak on a free port that ends with this JVM and leaves nothing behind.
    public static EmbeddedKeycloak temporary(Path distributions, Map<String, String> environment) {
        var folder = Folders.temporary("bluedots-keycloak-");
        var keycloak =
                new EmbeddedKeycloak(
                        new Configuration(
                                folder.resolve("home"),
                                distributions,
                                folder.resolve("keycloak.log"),
                                FreePort.any(),
                                environment,
                                List.of()));
        var pid = String.valueOf(keycloak.launch().pid());
        EndOfThisJvm.runThenDelete(List.of("kill", "-9", pid), folder);
        return keycloak.awaitReady();
    }

    public String issuer() {
        return "http://localhost:" + configuration.port() + "/realms/" + REALM;
    }

    /// Starts Keycloak detached and does not wait; see [#isReady]. The first time on a machine it
    /// unpacks and builds the distribution.
    public RunningProcess launch() {
        process = Optional.of(spawn().detached());
        return process.get();
    }

    public EmbeddedKeycloak start() {
        launch();
        Waiting.until(
                "Keycloak",
                PATIENCE,
                this::isReady,
                () -> running().isPresent(),
                configuration.log());
        return this;
    }

    /// Whether the realm answers.
    public boolean isReady() {
        var ready = HttpProbe.isOk(issuer() + "/.well-known/openid-configuration");
        if (ready) markImported();
        return ready;
    }

    /// Whether this machine has the distribution unpacked and built, which takes a minute the first
    /// time.
    public boolean isBuilt() {
        return KeycloakDistribution.isBuiltIn(configuration.distributions());
    }

    public Optional<RunningProcess> running() {
        return process.filter(RunningProcess::alive);
    }

    @Override
    public void close() {
        running().ifPresent(running -> running.terminate(GRACE));
    }

    private EmbeddedKeycloak awaitReady() {
        Waiting.until(
                "Keycloak",
                PATIENCE,
                this::isReady,
                () -> running().isPresent(),
                configuration.log());
        return this;
    }

    private Spawn spawn() {
        var distribution =
                KeycloakDistribution.in(configuration.distributions(), configuration.log());
        var home = prepareHome(distribution);
        var words = new ArrayList<>(distribution.java(home, options()));
        words.addAll(
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + configuration.port(),
                        "--hostname=http://localhost:" + configuration.port()));
        return new Spawn(words, configuration.environment(), configuration.log());
    }

    private List<String> options() {
        var small = List.of("-Xms64m", "-Xmx400m", "-XX:TieredStopAtLevel=1");
        return Stream.concat(configuration.jvmOptions().stream(), small.stream()).toList();
    }

    /// A first start that was cut short leaves a database with a lock in it that nobody would lift.
    private void deleteHalfMadeDatabase(Path home) {
        if (!Files.exists(importedMarker())) Folders.delete(home.resolve("data").resolve("h2"));
    }

    private void markImported() {
        try {
            if (!Files.exists(importedMarker())) Files.createFile(importedMarker());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path importedMarker() {
        return configuration.data().resolve("realm-imported");
    }

    /// A home of its own for each data folder: the programs are links, the database and the realm
    /// to import are real.
    private Path prepareHome(KeycloakDistribution distribution) {
        var home = configuration.data().toAbsolutePath();
        deleteHalfMadeDatabase(home);
        var imports = home.resolve("data").resolve("import");
        try (var realm =
                EmbeddedKeycloak.class.getResourceAsStream("keycloak/bluedots-realm.json")) {
            Files.createDirectories(imports);
            Files.copy(
                    Objects.requireNonNull(realm, "bluedots-realm.json"),
                    imports.resolve("bluedots-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            for (var shared : List.of("lib", "conf", "providers", "themes")) {
                var link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.home().resolve(shared));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare " + home, e);
        }
    }
}
