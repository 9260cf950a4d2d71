package org.bluedots.endtoend.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.bluedots.endtoend.fault.Poison;
import org.bluedots.endtoend.load.Party;
import org.bluedots.endtoend.stage.LogReading;
import org.bluedots.platform.testing.event.CanaryScan;
import org.bluedots.platform.testing.event.PublishedEvents;

/// The planted names are in no event and in no log.
record Canaries(LogReading logs, PublishedEvents topics) {

    List<String> violations() {
        var onTopics =
                CanaryScan.forNames(Party.PLANTED_LATIN, Party.PLANTED_CYRILLIC).among(topics);
        return Stream.concat(onTopics.hits().stream(), inLogs().stream()).toList();
    }

    private List<String> inLogs() {
        var scan = CanaryScan.forNames(Party.PLANTED_LATIN, Party.PLANTED_CYRILLIC, Poison.PLANTED);
        try (var files = Files.list(logs.folder())) {
            files.forEach(scan::inFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return scan.hits();
    }
}
