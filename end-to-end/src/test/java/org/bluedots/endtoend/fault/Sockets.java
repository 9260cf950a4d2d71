package org.bluedots.endtoend.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluedots.platform.embedded.RunningProcess;

/// Whose a connection is, as Linux tells it under `/proc`.
final class Sockets {

    private static final int LOCAL_ADDRESS = 1;
    private static final int INODE = 9;

    private Sockets() {}

    /// Whether the process has a TCP connection from this local port.
    static boolean has(Optional<RunningProcess> process, int localPort) {
        if (process.isEmpty()) return false;
        var mine = descriptors(process.get().pid());
        return inodes(localPort).stream().anyMatch(mine::contains);
    }

    private static List<String> descriptors(long pid) {
        var found = new ArrayList<String>();
        try (var files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file)) found.add(target(file));
            }
            return found;
        } catch (IOException gone) {
            return found;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static List<String> inodes(int localPort) {
        var end = ":%04X".formatted(localPort);
        var found = new ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try (var lines = Files.lines(Path.of(table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(field -> field[LOCAL_ADDRESS].endsWith(end))
                        .forEach(field -> found.add("socket:[" + field[INODE] + "]"));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return found;
    }
}
