package org.bluedots.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Ends what runs, from its run files alone, in the order that loses nothing. Never hangs: who is
/// too slow is killed.
final class Stopping {
    /// A service drains for 30 s at most; a JVM whose start-up recording was cut short writes it
    /// first.
    private static final Duration BUDGET = Duration.ofSeconds(40);

    private Stopping() {}

    static void stop(List<RunFile> files, Path runFolder) {
        Comparator<String> order = Names.IN_STOP_ORDER;
        var groups =
                files.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RunFile::name,
                                        () -> new TreeMap<>(order),
                                        Collectors.toList()));
        // Those of equal rank are one group and end side by side.
        groups.values()
                .forEach(group -> group.parallelStream().forEach(file -> stop(file, runFolder)));
    }

    private static void stop(RunFile file, Path runFolder) {
        if (file.name().equals(Names.POSTGRES)) {
            file.process().interrupt(BUDGET);
        } else {
            file.process().terminate(BUDGET);
        }
        RunFile.forget(file.name(), runFolder);
    }
}
