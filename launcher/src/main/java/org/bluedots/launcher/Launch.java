package org.bluedots.launcher;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Starts components side by side: Keycloak first since it takes longest; services as soon as their
/// database is there, since they need nothing else to become ready.
record Launch(Consumer<String> say) {
    /// Returns when all are ready, or fails with the first that is not: the others are not waited
    /// for.
    void start(Collection<Component> components) {
        var fault = new AtomicReference<@Nullable RuntimeException>();
        var databaseReady = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var component : components) {
                threads.execute(() -> {
                    try {
                        if (component.recipe() instanceof ServiceRecipe) databaseReady.await();
                        start(component);
                        if (component.recipe() instanceof PostgresRecipe) databaseReady.countDown();
                    } catch (RuntimeException e) {
                        if (fault.compareAndSet(null, e)) threads.shutdownNow();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt(); // another one failed
                    }
                });
            }
        } catch (RejectedExecutionException _) {
            // one has failed while others were still to begin; it is told below
        }
        var first = fault.get();
        if (first instanceof Failure failure) throw failure;
        if (first == null) return;
        throw new Failure(Failure.Reason.NOT_READY, String.valueOf(first.getMessage()), first);
    }

    /// Lets each recording JVM write its cache, one after the other: each takes both processors.
    void finishRecordings(Collection<Component> components) {
        var recording =
                components.stream().filter(it -> it.recipe().recorded().isPresent()).toList();
        if (recording.isEmpty()) return;
        say.accept("Making start-up caches for the next start, once per build:");
        for (var component : recording) {
            var began = System.nanoTime();
            var made = component.recipe().recorded().map(component::finishRecording).orElse(false);
            say.accept(
                    line(
                            component,
                            (made ? "cached  " : "without ") + seconds(millisSince(began))));
        }
    }

    private void start(Component component) {
        if (component.recipe() instanceof KeycloakRecipe keycloak && !keycloak.isBuilt()) {
            say.accept(line(component, "being unpacked and built, once per machine"));
        }
        component.start();
        say.accept(line(component, "ready   " + seconds(component.readyMillis())));
    }

    private static String line(Component component, String what) {
        return "  %-22s %s".formatted(component.name(), what);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%5.1f s", millis / 1000.0);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
