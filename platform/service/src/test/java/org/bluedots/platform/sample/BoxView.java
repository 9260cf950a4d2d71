package org.bluedots.platform.sample;

import java.util.UUID;

record BoxView(UUID id, String hubId, String label, long version) {

    static BoxView of(Box box) {
        return new BoxView(box.id(), box.hub(), box.label(), box.version());
    }
}
