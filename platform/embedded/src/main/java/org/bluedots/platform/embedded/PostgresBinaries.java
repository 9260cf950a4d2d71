package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The programs of PostgreSQL for this machine, unpacked once into a folder and shared by every
/// cluster.
record PostgresBinaries(Path home) {

    static PostgresBinaries in(Path folder) {
        var home = folder.resolve("postgres-" + Settings.of("postgres").getProperty("version"));
        if (!Files.isDirectory(home)) unpack(home);
        return new PostgresBinaries(home);
    }

    /// The words that run a program. PostgreSQL refuses to run as root; in a user namespace of its
    /// own root is nobody, and still owns its files.
    List<String> command(String program, String... arguments) {
        var words =
                Stream.concat(
                        Stream.of(home.resolve("bin").resolve(program).toString()),
                        Stream.of(arguments));
        return Stream.concat(asNobody().stream(), words).toList();
    }

    private static List<String> asNobody() {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        if (!Command.succeeds("unshare", "-U", "true")) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root and this machine forbids user namespaces: run as an ordinary user");
        }
        return List.of("unshare", "-U");
    }

    private static void unpack(Path home) {
        var resource = "/postgres-" + system() + ".txz";
        try (var packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null)
                throw new IllegalStateException("No PostgreSQL for this machine: " + resource);
            Archive.TAR_XZ.unpack(packed, home, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack PostgreSQL into " + home, e);
        }
    }

    private static String system() {
        var arm = "aarch64".equals(System.getProperty("os.arch"));
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
            return arm ? "darwin-arm_64" : "darwin-x86_64";
        }
        return arm ? "linux-arm_64" : "linux-x86_64";
    }
}
