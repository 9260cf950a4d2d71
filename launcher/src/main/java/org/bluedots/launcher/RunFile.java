package org.bluedots.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluedots.platform.embedded.RunningProcess;

/// What we remember of a started process: `.bluedots/run/NAME.json`. Id and start instant together
/// name it, so that a reused id is never taken for ours. `readyMillis` is 0 until it was ready.
public record RunFile(String name, RunningProcess process, List<Integer> ports, long readyMillis) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".json";

    /// How it looks on disk.
    private record OnDisk(
            String name, long pid, String startedAt, List<Integer> ports, long readyMillis) {}

    void saveIn(Path folder) {
        var onDisk =
                new OnDisk(name, process.pid(), process.startedAt().toString(), ports, readyMillis);
        var beside = folder.resolve(name + ".new");
        try {
            Files.write(beside, JSON.writeValueAsBytes(onDisk));
            Files.move(
                    beside,
                    folder.resolve(name + SUFFIX),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remember " + name, e);
        }
    }

    static Optional<RunFile> of(String name, Path folder) {
        var file = folder.resolve(name + SUFFIX);
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    /// All that were remembered, in the order in which they must stop.
    static List<RunFile> allIn(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(RunFile::name, Names.IN_STOP_ORDER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(String name, Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(name + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.alive();
    }

    /// A file that cannot be read says nothing, and must not block a start.
    private static Optional<RunFile> read(Path file) {
        try {
            var it = JSON.readValue(file.toFile(), OnDisk.class);
            var process = new RunningProcess(it.pid(), Instant.parse(it.startedAt()));
            return Optional.of(new RunFile(it.name(), process, it.ports(), it.readyMillis()));
        } catch (IOException | java.time.DateTimeException _) {
            return Optional.empty();
        }
    }
}
