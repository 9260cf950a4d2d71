package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A Keycloak with the realm of `deploy/keycloak`, as a JVM of its own. The realm is imported on
/// the first start and then kept in `data`.
public final class EmbeddedKeycloak implements AutoCloseable {
    public static final String REALM = "bluedots";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /// `distributions` may be shared; `environment` fills the realm's placeholders.
    public record Configuration(
            Path data, Path distributions, Path log, int port, Map<String, String> environment) {}

    private final Configuration configuration;
    private final HttpClient http = HttpClient.newHttpClient();
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
                                environment));
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
        var request =
                HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Optional<RunningProcess> running() {
        return process.filter(RunningProcess::alive);
    }

    @Override
    public void close() {
        running().ifPresent(running -> running.terminate(GRACE));
        http.shutdownNow();
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
        var words =
                new ArrayList<>(
                        distribution.java(home, "-Xms64m", "-Xmx400m", "-XX:TieredStopAtLevel=1"));
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

    /// A home of its own for each data folder: the programs are links, the database and the realm
    /// to import are real.
    private Path prepareHome(KeycloakDistribution distribution) {
        var home = configuration.data().toAbsolutePath();
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
