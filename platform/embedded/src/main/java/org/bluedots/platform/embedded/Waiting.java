package org.bluedots.platform.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what another process does, and gives up early when that process has ended.
public final class Waiting {
    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    public static void until(
            String name, Duration budget, BooleanSupplier ready, BooleanSupplier alive, Path log) {
        var deadline = System.nanoTime() + budget.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive.getAsBoolean())
                throw new IllegalStateException(name + " ended while starting; see " + log);
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        name + " was not ready after " + budget.toSeconds() + " s; see " + log);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
