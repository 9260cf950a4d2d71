package org.bluedots.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.bluedots.platform.sql.DatabaseFault;
import org.bluedots.platform.sql.Sql;
import org.jboss.logging.Logger;

/// What operators watch of the quarantine. Alert on any failed event, and when the oldest waiting
/// one is older than the patience.
@Singleton
class QuarantineMetrics {

    private static final Logger LOG = Logger.getLogger(QuarantineMetrics.class);
    private static final String LOOK =
            """
            select count(*) filter (where state = 'FAILED'), count(*) filter (where state = 'WAITING'),
                coalesce(extract(epoch from clock_timestamp()
                    - min(taken_at) filter (where state = 'WAITING')), 0)
            from quarantine
            """;

    private final Sql sql;
    private final AtomicReference<Size> size = new AtomicReference<>(new Size(0, 0, 0));

    QuarantineMetrics(Sql sql, MeterRegistry registry) {
        this.sql = sql;
        var name = "quarantine_events";
        registry.gauge(name, Tags.of("state", "FAILED"), size, now -> now.get().failed());
        registry.gauge(name, Tags.of("state", "WAITING"), size, now -> now.get().waiting());
        registry.gauge("quarantine_oldest_waiting_seconds", size, now -> now.get().oldestSeconds());
    }

    @Scheduled(every = "${bluedots.quarantine.look}")
    void look() {
        try {
            sql.first(LOOK, row -> new Size(row.getLong(1), row.getLong(2), row.getDouble(3)))
                    .ifPresent(size::set);
        } catch (DatabaseFault away) {
            LOG.debug("the quarantine was not counted", away); // others say that it is away
        }
    }

    private record Size(long failed, long waiting, double oldestSeconds) {}
}
