package org.bluedots.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.bluedots.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Forgets commands after their retention: seven days, since connectivity at a border is poor.
@Singleton
class Forgetting {

    private final Sql sql;
    private final Clock clock;
    private final Duration retention;

    Forgetting(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "bluedots.idempotency.retention") Duration retention) {
        this.sql = sql;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        sql.update(
                "delete from idempotency where created_at < ?", clock.instant().minus(retention));
    }
}
