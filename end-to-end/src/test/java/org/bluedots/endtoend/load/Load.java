package org.bluedots.endtoend.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bluedots.endtoend.load.History.Result;
import org.bluedots.endtoend.stage.Door;
import org.bluedots.endtoend.stage.Stage;

/// People keep coming, whatever breaks, until [#stop()].
public final class Load implements AutoCloseable {

    private static final int CLIENTS = 6;
    private static final long BREATH_MILLIS = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final History history;
    private final List<Client> clients;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(CLIENTS);
    private final List<? extends Future<?>> running;

    /// Begins at once, each attempt at the next door.
    public Load(Scenario scenario, List<Door> doors) {
        history = new History(Stage.evidence(), scenario);
        clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(number -> new Client(number, scenario, doors, history))
                        .toList();
        running =
                clients.stream()
                        .map(client ->
                                threads.scheduleWithFixedDelay(
                                        client::act, 0, BREATH_MILLIS, TimeUnit.MILLISECONDS))
                        .toList();
    }

    /// Waits until so many more parties were acknowledged.
    public void awaitAcknowledged(int more) {
        var before = history.count(Result.OK);
        await("%d more registrations, %s".formatted(more, history))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    failIfAClientFailed();
                    return history.count(Result.OK) >= before + more;
                });
    }

    /// Nobody comes any more; those who wait ask until they know. Needs a healed platform.
    public History stop() {
        running.forEach(client -> client.cancel(false));
        failIfAClientFailed();
        await("the last clients, " + history)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> clients.stream().allMatch(Client::settle));
        return history;
    }

    public History history() {
        return history;
    }

    private void failIfAClientFailed() {
        for (var client : running) {
            if (client.state() != Future.State.FAILED) continue;
            throw new AssertionError("a client of the test failed", client.exceptionNow());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        history.close();
    }
}
