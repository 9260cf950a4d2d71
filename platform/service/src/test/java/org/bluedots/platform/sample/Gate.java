package org.bluedots.platform.sample;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Where a test says which truck is refused, and how.
@Singleton
public class Gate {

    private final Map<UUID, Supplier<RuntimeException>> shut = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> knocks = new ConcurrentHashMap<>();

    public void shut(UUID event, Supplier<RuntimeException> refusal) {
        shut.put(event, refusal);
    }

    public void open(UUID event) {
        shut.remove(event);
    }

    /// How often the event was tried.
    public int knocks(UUID event) {
        return knocks.getOrDefault(event, 0);
    }

    void pass(UUID event) {
        knocks.merge(event, 1, Integer::sum);
        var refusal = shut.get(event);
        if (refusal != null) throw refusal.get();
    }
}
