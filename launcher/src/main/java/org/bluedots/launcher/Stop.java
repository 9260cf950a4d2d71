package org.bluedots.launcher;

import java.io.PrintStream;
import java.nio.file.Files;

/// `stop`: everything, in the order that loses nothing. Stopping what does not run is no error.
record Stop(Home home, PrintStream out) {
    void run(Arguments arguments) {
        arguments.allowOnly();
        if (!Files.isDirectory(home.run())) {
            out.println("Nothing is running.");
            return;
        }
        try (var _ = StartLock.take(home.run())) {
            var ended = new Leftovers(home).end();
            out.println(
                    ended.isEmpty()
                            ? "Nothing is running."
                            : "Stopped " + String.join(", ", ended) + ".");
        }
    }
}
