package org.bluedots.right.kite;

import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.inbox.Inbox;

class WindEventConsumer {

    private final Inbox inbox;
    private final KiteService service;

    WindEventConsumer(Inbox inbox, KiteService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Transactional
    void on(UUID eventId, FlyKite wind) {
        if (inbox.accept("kite.wind", eventId)) service.fly(wind.kiteId());
    }
}
