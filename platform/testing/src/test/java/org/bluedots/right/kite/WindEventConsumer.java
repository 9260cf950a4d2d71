package org.bluedots.right.kite;

/// The platform has checked the inbox before it calls.
class WindEventConsumer {

    private final KiteService service;

    WindEventConsumer(KiteService service) {
        this.service = service;
    }

    void on(FlyKite wind) {
        service.fly(wind.kiteId());
    }
}
