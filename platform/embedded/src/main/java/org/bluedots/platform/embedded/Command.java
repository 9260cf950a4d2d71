package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A short command of the operating system, run to its end.
final class Command {
    private Command() {}

    static String run(String... words) {
        return run(List.of(words));
    }

    /// What it printed; its failure is ours, with its own words.
    static String run(List<String> words) {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + words.getFirst(), e);
        }
    }

    static boolean succeeds(String... words) {
        try {
            run(words);
            return true;
        } catch (IllegalStateException | UncheckedIOException _) {
            return false;
        }
    }
}
