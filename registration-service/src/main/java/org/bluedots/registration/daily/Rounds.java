package org.bluedots.registration.daily;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// Which of a hub's days were looked at, and whom a day concerns.
@Singleton
class Rounds {

    private final Sql sql;

    Rounds(Sql sql) {
        this.sql = sql;
    }

    /// The last day that was looked at; the row is held until the transaction ends, so that no
    /// other replica looks at the same days. A hub's first round is about one day.
    LocalDate begin(String hub, LocalDate day) {
        sql.update(
                "insert into daily_round values (?, ?) on conflict do nothing",
                hub,
                day.minusDays(1));
        return sql.first(
                        "select done_through from daily_round where hub_id = ? for update",
                        row -> row.getObject(1, LocalDate.class),
                        hub)
                .orElseThrow();
    }

    void end(String hub, LocalDate day) {
        sql.update("update daily_round set done_through = ? where hub_id = ?", day, hub);
    }

    boolean isDone(String hub, LocalDate day) {
        return sql.first(
                        "select 1 from daily_round where hub_id = ? and done_through >= ?",
                        row -> true,
                        hub,
                        day)
                .isPresent();
    }

    /// Those of whom the days after `from` up to `to` may make something else: a birthday that
    /// begins a band, or one of majority that is near: 18, or 20 by an estimate. Some more than
    /// that; the person decides.
    List<UUID> birthdays(String hub, LocalDate from, LocalDate to, int farthestNotice) {
        return sql.list(
                """
                select distinct p.id from person p, unnest(array[5, 12, 18, 20, 60]) as years
                where p.hub_id = ? and p.state not in ('CLOSED', 'MERGED', 'ERASED')
                  and p.latest_birth > (?::date - make_interval(years => years))::date
                  and p.latest_birth <= (?::date - make_interval(years => years))::date + ?
                """,
                row -> row.getObject(1, UUID.class),
                hub,
                from,
                to,
                farthestNotice);
    }

    /// Closed cases and drafts that have been so since before the given days.
    List<UUID> kept(String hub, LocalDate closedBy, LocalDate draftedBy) {
        return sql.list(
                """
                select id from person where hub_id = ?
                  and (state = 'CLOSED' and state_since < ?::date + 1
                       or state = 'DRAFT' and state_since < ?::date + 1)
                """,
                row -> row.getObject(1, UUID.class),
                hub,
                closedBy,
                draftedBy);
    }
}
