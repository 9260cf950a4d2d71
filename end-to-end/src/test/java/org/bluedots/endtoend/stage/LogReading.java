package org.bluedots.endtoend.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the logs of all processes on from where it stopped, so that each test answers for its own
/// lines.
public final class LogReading {

    private final Path folder;
    private final Map<Path, Integer> read = new HashMap<>();

    LogReading(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /// The lines since the last time, each with the name of its file in front.
    public synchronized List<String> newLines() {
        var lines = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
                for (var line : all.subList(read.getOrDefault(file, 0), all.size()))
                    lines.add(file.getFileName() + ": " + line);
                read.put(file, all.size());
            }
            return lines;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
