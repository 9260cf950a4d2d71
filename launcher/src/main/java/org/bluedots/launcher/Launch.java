package org.bluedots.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Starts components side by side: Keycloak first since it takes longest; services as soon as their
/// database is there, since they need nothing else to become ready.
record Launch(Consumer<String> say) {
    private static final CompletableFuture<@Nullable Void> NOTHING = CompletableFuture.completedFuture(null);

    /// Returns when all are ready, or fails with the first that is not: the others are not waited for.
    void start(Collection<Component> components) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starting = new ArrayList<CompletableFuture<@Nullable Void>>();
            var database = NOTHING;
            for (var component : components) {
                var after = component.recipe() instanceof ServiceRecipe ? database : NOTHING;
                var started = after.thenRunAsync(() -> start(component), threads);
                if (component.recipe() instanceof PostgresRecipe) database = started;
                starting.add(started.whenComplete((_, fault) -> giveUp(fault, threads)));
            }
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw failure(e);
        }
    }

    /// The first fault interrupts those who still wait.
    private static void giveUp(@Nullable Throwable fault, ExecutorService threads) {
        if (fault != null) threads.shutdownNow();
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

    private static Failure failure(CompletionException e) {
        var cause = e.getCause();
        if (cause instanceof Failure failure) return failure;
        return new Failure(Failure.Reason.NOT_READY, String.valueOf(cause == null ? e.getMessage() : cause.getMessage()), e);
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
