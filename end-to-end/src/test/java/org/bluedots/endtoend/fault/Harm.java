package org.bluedots.endtoend.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bluedots.endtoend.stage.Databases;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.launcher.Component;

/// Does to processes what happens to them in the field.
public record Harm(Stage stage) {

    /// The lock class of the relay's shards: `ShardLease` in platform/service.
    private static final String RELAY_SESSIONS =
            """
            select distinct a.pid, a.client_port from pg_locks l
            join pg_stat_activity a on a.pid = l.pid
            join pg_database d on d.oid = l.database
            where l.locktype = 'advisory' and l.granted and l.classid = %d and d.datname = ?
            """
                    .formatted(0xB1DE);

    /// Kills at once and starts again; returns when it is ready.
    public void killAndStart(Component process) {
        process.killNow();
        process.start();
    }

    /// The instance of the registration service whose relay owns shards.
    public Component relayOwner(List<Component> instances) {
        return await("a relay that owns shards")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> owner(instances), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Component> owner(List<Component> instances) {
        return relaySessions().stream()
                .flatMap(session ->
                        instances.stream().filter(it -> Sockets.has(it.process(), session.port())))
                .findFirst();
    }

    /// Ends the database sessions that hold the relay's locks, as an administrator might.
    public void endRelaySessions() {
        for (var session : relaySessions())
            stage.databases()
                    .count(
                            Databases.REGISTRATION,
                            "select count(*) from (select pg_terminate_backend(?)) x",
                            session.pid());
    }

    /// Kills one database process hard: PostgreSQL throws everybody out and recovers.
    public void killABackend() {
        relaySessions().stream().findFirst().ifPresent(session -> signal("KILL", session.pid()));
    }

    /// `pg_ctl stop -m immediate`: nothing is finished, nothing written down.
    public void stopPostgresImmediately() {
        var process = stage.platform().postgres().process().orElseThrow();
        signal("QUIT", process.pid());
        await("the end of PostgreSQL").atMost(Duration.ofSeconds(30)).until(() -> !process.alive());
    }

    /// Whether a session that holds shards waits for somebody else's lock.
    public boolean relayWaitsForRows() {
        var waiting =
                """
                select count(*) from pg_stat_activity a join pg_locks l on l.pid = a.pid
                where l.locktype = 'advisory' and l.classid = %d and a.wait_event_type = 'Lock'
                """
                        .formatted(0xB1DE);
        return stage.databases().count(Databases.REGISTRATION, waiting) > 0;
    }

    private List<Session> relaySessions() {
        return stage.databases()
                .list(
                        Databases.REGISTRATION,
                        RELAY_SESSIONS,
                        row -> new Session(row.getInt(1), row.getInt(2)),
                        Databases.REGISTRATION);
    }

    private static void signal(String name, long pid) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("kill hangs");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private record Session(int pid, int port) {}
}
