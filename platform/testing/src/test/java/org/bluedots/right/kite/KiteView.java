package org.bluedots.right.kite;

import java.util.UUID;

record KiteView(UUID id, String status) {

    static KiteView of(Kite kite) {
        return new KiteView(kite.id(), kite.status().name());
    }
}
