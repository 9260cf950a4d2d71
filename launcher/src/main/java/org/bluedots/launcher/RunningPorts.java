package org.bluedots.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The ports that the last start chose, so that `status` and `demo` need not be told again.
final class RunningPorts {
    private static final String FILE = "ports.properties";

    private RunningPorts() {}

    static void save(Ports ports, Path folder) {
        try (var out = Files.newBufferedWriter(folder.resolve(FILE))) {
            ports.toProperties().store(out, "Chosen by the last start.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Ports> in(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) return Optional.empty();
        var properties = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(in);
            return Optional.of(Ports.from(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
