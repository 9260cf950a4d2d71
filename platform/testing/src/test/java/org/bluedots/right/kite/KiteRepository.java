package org.bluedots.right.kite;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

class KiteRepository {

    private final Map<UUID, Kite> kites = new HashMap<>();

    Kite get(UUID id) {
        return kites.computeIfAbsent(id, Kite::new);
    }
}
