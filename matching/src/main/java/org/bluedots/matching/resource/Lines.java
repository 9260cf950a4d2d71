package org.bluedots.matching.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lines of a file beside the classes, without empty ones and those that begin with `#`.
public final class Lines {

    private Lines() {}

    public static List<String> of(String path) {
        try (var bytes = Objects.requireNonNull(Lines.class.getResourceAsStream(path), path);
                var reader =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
