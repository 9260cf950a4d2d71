package org.bluedots.right.kite;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.bluedots.platform.outbox.Outbox;
import org.jboss.logging.Logger;

@Transactional
class KiteService {

    private static final Logger LOG = Logger.getLogger(KiteService.class);

    private final KiteRepository kites;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    KiteService(KiteRepository kites, Outbox outbox, Clock clock) {
        this.kites = kites;
        this.outbox = outbox;
        this.clock = clock;
    }

    public KiteView fly(UUID id) {
        var kite = kites.get(id);
        outbox.publish(kite.fly(clock.instant()));
        LOG.infof("kite %s flies on %s", kite.id(), LocalDate.now(clock));
        return KiteView.of(kite);
    }
}
