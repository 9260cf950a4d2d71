package org.bluedots.platform.testing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Looks for planted names where no name may be: the keys, headers and values of topics, and log
/// files. A test registers a child called like nobody else and scans afterwards.
///
/// ```java
/// CanaryScan.forNames("Zyxanna", "Квітослава")
///         .among(events)
///         .inFile(log)
///         .isClean();
/// ```
public final class CanaryScan {

    private final List<String> canaries;
    private final List<String> hits = new ArrayList<>();

    private CanaryScan(List<String> canaries) {
        this.canaries = canaries;
    }

    public static CanaryScan forNames(String... canaries) {
        return new CanaryScan(Stream.of(canaries).map(CanaryScan::folded).toList());
    }

    public CanaryScan among(PublishedEvents events) {
        for (var event : events.all()) {
            var where = event.topic() + " " + event.type() + " at " + event.offset();
            look(where + ", key", event.key());
            look(where + ", value", event.value());
            event.headers().forEach((name, value) -> look(where + ", header " + name, value));
        }
        return this;
    }

    /// One log file, read as bytes: a half-written character must not stop the scan.
    public CanaryScan inFile(Path file) {
        try {
            var lines =
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
            for (var number = 0; number < lines.length; number++)
                look(file.getFileName() + ":" + (number + 1), lines[number]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    public List<String> hits() {
        return List.copyOf(hits);
    }

    /// Fails with the list of places.
    public void isClean() {
        assertThat(hits).as("places that hold %s", canaries).isEmpty();
    }

    private void look(String where, String text) {
        var folded = folded(text);
        for (var canary : canaries)
            if (folded.contains(canary)) hits.add(where + " holds " + canary);
    }

    /// A name in a key is often in lower case.
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
