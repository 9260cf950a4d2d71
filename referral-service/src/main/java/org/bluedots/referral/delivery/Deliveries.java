package org.bluedots.referral.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.sql.Sql;

/// Where use cases tell partners. Written into the present transaction: a change is told if and
/// only if it happened.
@Singleton
public class Deliveries {

    /// Past row-level security: the other agency of a referral is told, too.
    private static final String NOTIFY =
            """
            select webhook_notify(string_to_array(?, ','), ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Clock clock;

    Deliveries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// One delivery for each active webhook of these agencies that wants the type.
    ///
    /// @param origin where and when it happened
    public void add(Set<String> agencies, Origin origin, Notice notice) {
        sql.first(
                NOTIFY,
                row -> true,
                String.join(",", agencies),
                notice.type(),
                notice.referralId(),
                notice.status(),
                notice.version(),
                origin.hub(),
                origin.country(),
                origin.occurredAt(),
                clock.instant());
    }
}
