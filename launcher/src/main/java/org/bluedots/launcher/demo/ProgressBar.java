package org.bluedots.launcher.demo;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// How far it is. On a terminal one line that fills; elsewhere a line for each quarter, since a log
/// does not forget.
final class ProgressBar {
    private static final int WIDTH = 40;
    private static final int QUARTERS = 4;

    private final PrintStream out;
    private final boolean onTerminal;
    private final String what;
    private final int whole;
    private int done;
    private int drawn = -1;

    private ProgressBar(PrintStream out, boolean onTerminal, String what, int whole) {
        this.out = out;
        this.onTerminal = onTerminal;
        this.what = what;
        this.whole = whole;
    }

    static ProgressBar onTerminal(PrintStream out, String what, int whole) {
        return new ProgressBar(out, true, what, whole);
    }

    static ProgressBar inLog(PrintStream out, String what, int whole) {
        return new ProgressBar(out, false, what, whole);
    }

    /// What fits this JVM's output.
    static ProgressBar of(PrintStream out, String what, int whole) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? onTerminal(out, what, whole)
                : inLog(out, what, whole);
    }

    synchronized void advance(int by) {
        done += by;
        var steps = onTerminal ? WIDTH : QUARTERS;
        var step = whole == 0 ? steps : done * steps / whole;
        if (step == drawn) return;
        drawn = step;
        if (onTerminal) {
            var bar = "█".repeat(step) + "░".repeat(Math.max(0, WIDTH - step));
            out.printf("\r%-12s %s %d/%d", what, bar, done, whole);
            if (done >= whole) out.println();
            out.flush();
        } else if (step > 0) {
            out.printf("%-12s %d of %d%n", what, done, whole);
        }
    }
}
