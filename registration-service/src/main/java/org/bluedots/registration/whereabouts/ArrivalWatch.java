package org.bluedots.registration.whereabouts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.person.Person;

/// Who is awaited, and until when nobody worries. Ids only: the clock reads it for all agencies.
@Singleton
class ArrivalWatch {

    private static final String CLOCK = "arrival-watch";

    private final Sql sql;

    ArrivalWatch(Sql sql) {
        this.sql = sql;
    }

    void await(Person person, Instant due) {
        sql.update(
                """
                insert into arrival_watch (person_id, agency_id, hub_id, due_at) values (?, ?, ?, ?)
                on conflict (person_id) do update set due_at = excluded.due_at
                """,
                person.id(),
                person.agency(),
                person.hub(),
                due);
    }

    void settle(UUID personId) {
        sql.update("delete from arrival_watch where person_id = ?", personId);
    }

    /// True for exactly one of those who ask, across all replicas.
    boolean takeOverdue(UUID personId, Instant now) {
        return sql.update(
                        "delete from arrival_watch where person_id = ? and due_at <= ?",
                        personId,
                        now)
                == 1;
    }

    List<Overdue> overdue(Instant now, int atMost) {
        return sql.list(
                """
                select person_id, agency_id, hub_id from arrival_watch where due_at <= ?
                order by due_at limit ?
                """,
                row ->
                        new Overdue(
                                row.getObject("person_id", UUID.class),
                                row.getString("agency_id"),
                                row.getString("hub_id")),
                now,
                atMost);
    }

    record Overdue(UUID personId, String agency, String hub) {
        Scope scope() {
            return Scope.ofCause(agency, hub, CLOCK);
        }
    }
}
