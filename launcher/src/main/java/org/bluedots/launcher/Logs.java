package org.bluedots.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `logs SERVICE [-f]`: the last lines, and with `-f` what comes after them.
record Logs(Home home, PrintStream out) {
    private static final int LINES = 100;

    void run(Arguments arguments) {
        arguments.allowOnly("-f", "--follow");
        if (arguments.rest().size() != 1) {
            throw new Failure(
                    Failure.Reason.USAGE,
                    "Whose? ./bluedots logs SERVICE [-f]; there are: " + known());
        }
        var log = home.log(arguments.rest().getFirst());
        if (!Files.exists(log)) {
            throw new Failure(
                    Failure.Reason.USAGE,
                    "No log of " + arguments.rest().getFirst() + "; there are: " + known());
        }
        if (arguments.has("-f") || arguments.has("--follow")) {
            follow(log);
        } else {
            printEnd(log);
        }
    }

    private void printEnd(Path log) {
        try {
            var lines = Files.readAllLines(log);
            lines.subList(Math.max(0, lines.size() - LINES), lines.size()).forEach(out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void follow(Path log) {
        try {
            new ProcessBuilder("tail", "-n", String.valueOf(LINES), "-f", log.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String known() {
        if (!Files.isDirectory(home.data().resolve("logs"))) return "none yet";
        try (var logs = Files.list(home.data().resolve("logs"))) {
            return String.join(
                    ", ",
                    logs.map(log -> String.valueOf(log.getFileName()).replace(".log", ""))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
