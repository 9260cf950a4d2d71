package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The property files beside these classes.
final class Settings {
    private Settings() {}

    static Properties of(String name) {
        var properties = new Properties();
        try (var in = Settings.class.getResourceAsStream(name + ".properties")) {
            properties.load(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
