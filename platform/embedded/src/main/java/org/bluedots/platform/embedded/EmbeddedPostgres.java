package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A real PostgreSQL cluster in a folder, reachable on the loopback only. It runs detached: it
/// outlives the JVM that started it, and any JVM that knows the folder may stop it. What it
/// acknowledges is on disk (`fsync` and `synchronous_commit` are on).
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// `data` is kept; `binaries` may be shared by many clusters. `sharedBuffers` in PostgreSQL's
    /// own words, such as `256MB`.
    public record Configuration(
            Path data,
            Path binaries,
            Path log,
            int port,
            String password,
            int maxConnections,
            String sharedBuffers) {}

    /// How to end: `FAST` finishes nobody's transaction but writes everything down; `IMMEDIATE` is
    /// a power cut.
    public enum Stop {
        FAST,
        IMMEDIATE
    }

    private final Configuration configuration;

    /// A cluster on a free port that ends with this JVM and leaves nothing behind.
    public static EmbeddedPostgres temporary(Path binaries) {
        var folder = Folders.temporary("bluedots-postgres-");
        return new EmbeddedPostgres(
                        new Configuration(
                                folder.resolve("data"),
                                binaries,
                                folder.resolve("postgres.log"),
                                FreePort.any(),
                                "postgres",
                                200,
                                "128MB"))
                .start()
                .bindToThisJvm(folder);
    }

    public EmbeddedPostgres(Configuration configuration) {
        this.configuration = configuration;
    }

    /// How to talk to it.
    public PostgresServer server() {
        return new PostgresServer(
                "localhost", configuration.port(), SUPERUSER, configuration.password());
    }

    /// Makes the cluster if the folder is empty, starts it, and returns when it answers.
    public EmbeddedPostgres start() {
        if (running().isPresent()) return this;
        var binaries = PostgresBinaries.in(configuration.binaries());
        if (!Files.exists(configuration.data().resolve("PG_VERSION"))) initialise(binaries);
        deleteStalePidFile();
        var options =
                "-p %d -c listen_addresses=localhost -c unix_socket_directories= -c fsync=on -c synchronous_commit=on -c max_connections=%d -c shared_buffers=%s"
                        .formatted(
                                configuration.port(),
                                configuration.maxConnections(),
                                configuration.sharedBuffers());
        var log = configuration.log().toString();
        var seconds = String.valueOf(PATIENCE.toSeconds());
        // Its own log is where it says why; nothing of it may hold our output open, since it stays.
        Command.run(
                binaries.command(
                        "pg_ctl", "start", "-D", data(), "-l", log, "-o", options, "-w", "-s", "-t",
                        seconds));
        return this;
    }

    public void stop(Stop how) {
        if (running().isEmpty()) return;
        var mode = how.name().toLowerCase(Locale.ROOT);
        var seconds = String.valueOf(PATIENCE.toSeconds());
        Command.run(
                PostgresBinaries.in(configuration.binaries())
                        .command(
                                "pg_ctl", "stop", "-D", data(), "-m", mode, "-w", "-s", "-t",
                                seconds));
    }

    /// The postmaster of this folder, if it runs.
    public Optional<RunningProcess> running() {
        try {
            if (!Files.exists(pidFile())) return Optional.empty();
            var lines = Files.readAllLines(pidFile());
            if (lines.size() < 3) return Optional.empty();
            var saysItBegan = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .map(RunningProcess::of)
                    .filter(process ->
                            Duration.between(process.startedAt(), saysItBegan)
                                            .abs()
                                            .compareTo(PATIENCE)
                                    < 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop(Stop.FAST);
    }

    /// Ends the cluster and deletes `folder` when this JVM ends, however it ends: a shell waits for
    /// the end of its input.
    private EmbeddedPostgres bindToThisJvm(Path folder) {
        var stop =
                new ArrayList<>(
                        PostgresBinaries.in(configuration.binaries())
                                .command("pg_ctl", "stop", "-s"));
        stop.addAll(List.of("-m", "immediate", "-D", data()));
        EndOfThisJvm.runThenDelete(stop, folder);
        return this;
    }

    /// Beside its place first, so that a killed one leaves nothing that looks finished.
    private void initialise(PostgresBinaries binaries) {
        var unfinished =
                configuration
                        .data()
                        .resolveSibling(configuration.data().getFileName() + "-unfinished");
        Folders.delete(unfinished);
        try {
            Files.createDirectories(configuration.log().toAbsolutePath().getParent());
            Files.createDirectories(configuration.data().toAbsolutePath().getParent());
            var password =
                    Files.createTempFile("bluedots", ".password"); // readable by its owner only
            try {
                Files.writeString(password, configuration.password());
                Command.run(
                        binaries.command(
                                "initdb",
                                "--pgdata=" + unfinished.toAbsolutePath(),
                                "--username=" + SUPERUSER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8"));
            } finally {
                Files.delete(password);
            }
            Files.move(unfinished, configuration.data());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not make a PostgreSQL cluster in " + configuration.data(), e);
        }
    }

    /// PostgreSQL refuses to start while *any* process has the id of its dead predecessor, as
    /// happens after a reboot.
    private void deleteStalePidFile() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// First line: process id. Third line: when it started, in seconds.
    private Path pidFile() {
        return configuration.data().resolve("postmaster.pid");
    }

    private String data() {
        return configuration.data().toAbsolutePath().toString();
    }
}
