package org.bluedots.launcher.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bluedots.launcher.Failure;
import org.bluedots.launcher.Home;
import org.bluedots.launcher.Platform;
import org.bluedots.launcher.client.HubClient;

/// `demo [FILE] [--json FILE]`: registers a file of arrivals through the gateway as registrars do,
/// waits for each unaccompanied child's report and acknowledges it as the authority does. The same
/// file again adds nothing.
public record Demo(Home home, PrintStream out, Clock clock) {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public void run(List<String> words) {
        var options = DemoOptions.of(words, home.root());
        var file = ArrivalsFile.read(options.file());
        var platform =
                Platform.running(home)
                        .orElseThrow(() ->
                                new Failure(
                                        Failure.Reason.NOT_RUNNING,
                                        "Blue Dots is not running, or not all of it: ./bluedots start"));
        var report = play(file, platform);
        report.print(out);
        options.json().ifPresent(report::write);
        if (!report.allWell())
            throw new Failure(Failure.Reason.FAILED, "Not everything went well; see above.");
    }

    private DemoReport play(ArrivalsFile file, Platform platform) {
        var client = new HubClient(platform.gatewayUrl(), platform.issuer(), clock);
        var desks = Desks.of(client, platform.secrets());
        var replay = Replay.of(file.rows(), home.data().resolve("demo"), clock);
        if (!replay.explanation().isEmpty()) out.println(replay.explanation());
        var registered = new Registered();
        var reports = new Reports(client, desks, PATIENCE);
        try {
            register(file.parties(), new Counter(client, desks, replay, registered));
            var alone = registered.alone();
            reports.awaitAll(alone, ProgressBar.of(out, "reports", alone.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Failure.Reason.FAILED, "Interrupted.", e);
        }
        return new DemoReport(file, registered, reports);
    }

    private void register(List<Party> parties, Counter counter) throws InterruptedException {
        var waiting = new ConcurrentLinkedQueue<>(parties);
        var people = parties.stream().mapToInt(party -> party.people().size()).sum();
        var progress = ProgressBar.of(out, "people", people);
        var lines = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < CONNECTIONS; i++)
                lines.add(
                        threads.submit(() -> {
                            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                                counter.handOver(next);
                                progress.advance(next.people().size());
                            }
                            return true;
                        }));
        }
        for (var line : lines) finish(line);
    }

    private static void finish(Future<?> line) throws InterruptedException {
        try {
            line.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A line at the counter broke: " + e.getCause(), e);
        }
    }
}
