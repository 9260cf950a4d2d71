package org.bluedots.registration.duplicate;

import java.util.List;
import java.util.UUID;

/// Two records, in the order in which PostgreSQL sorts their ids.
public record Pair(UUID first, UUID second) {

    static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0
                ? new Pair(one, other)
                : new Pair(other, one);
    }

    public boolean has(UUID id) {
        return first.equals(id) || second.equals(id);
    }

    public UUID other(UUID id) {
        return first.equals(id) ? second : first;
    }

    public List<UUID> ids() {
        return List.of(first, second);
    }
}
