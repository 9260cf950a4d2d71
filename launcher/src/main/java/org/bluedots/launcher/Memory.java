package org.bluedots.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Says before the start what would otherwise be said by the kernel, by killing something in the
/// middle of it.
record Memory(Path meminfo) {
    static final long NEEDED_MIB = 2500;

    static Memory ofThisMachine() {
        return new Memory(Path.of("/proc/meminfo"));
    }

    void requireEnough() {
        var available = availableMiB();
        if (available >= NEEDED_MIB) return;
        throw new Failure(
                Failure.Reason.MEMORY_SHORT,
                "Only %d MiB of memory are free; Blue Dots needs %d. Close something, or say --short-of-memory to try."
                        .formatted(available, NEEDED_MIB));
    }

    /// Without /proc nobody can tell what could be freed; then there is enough.
    private long availableMiB() {
        if (!Files.isReadable(meminfo)) return Long.MAX_VALUE;
        try (var lines = Files.lines(meminfo)) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }
}
