package org.bluedots.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A process of ours, known by its id **and** the instant it began: ids are reused, and nothing may
/// be killed for having a dead one's id.
public record RunningProcess(long pid, Instant startedAt) {
    /// The system's own reckoning of the start moves when its clock is set.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public static RunningProcess of(ProcessHandle handle) {
        return new RunningProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /// The process itself, unless it has ended or another one has its id now.
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /// Asks it to end (SIGTERM), waits for at most `budget`, then kills it. Says whether it ended
    /// by itself.
    public boolean terminate(Duration budget) {
        return end(ProcessHandle::destroy, budget);
    }

    /// As [#terminate], but asks as Ctrl-C does (SIGINT): PostgreSQL then does not wait for its
    /// clients.
    public boolean interrupt(Duration budget) {
        return end(_ -> signal("INT", List.of(pid)), budget);
    }

    /// Ends it and its children at once, as a power cut would, and returns when they are gone.
    public void kill() {
        var all = withChildren();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> awaitEnd(process, Duration.ofSeconds(10)));
    }

    /// Freezes it and its children: they keep their connections and their locks but do nothing
    /// (SIGSTOP).
    public void pause() {
        signal("STOP", withChildren().stream().map(ProcessHandle::pid).toList());
    }

    /// Lets paused ones go on (SIGCONT).
    public void resume() {
        signal("CONT", withChildren().stream().map(ProcessHandle::pid).toList());
    }

    /// Resident memory in MiB, or 0 where the system does not tell.
    public long rssMiB() {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        if (!alive() || !Files.isReadable(status)) return 0;
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    private boolean isTheSame(ProcessHandle candidate) {
        var began = candidate.info().startInstant();
        return began.isPresent()
                && Duration.between(startedAt, began.get()).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }

    private boolean end(Consumer<ProcessHandle> ask, Duration budget) {
        var running = handle();
        if (running.isEmpty()) return true;
        ask.accept(running.get());
        if (awaitEnd(running.get(), budget)) return true;
        kill();
        return false;
    }

    private List<ProcessHandle> withChildren() {
        return handle().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                .toList();
    }

    private static void signal(String name, List<Long> pids) {
        if (pids.isEmpty()) throw new IllegalStateException("Not running");
        Command.run(
                Stream.concat(Stream.of("kill", "-" + name), pids.stream().map(String::valueOf))
                        .toList());
    }

    private static boolean awaitEnd(ProcessHandle running, Duration budget) {
        try {
            running.onExit().get(budget.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
