package org.bluedots.registration.reminder;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.sql.Sql;
import org.bluedots.platform.staff.Staff;

/// Reminders that are set. Ids only: the clock reads them for all agencies.
@Singleton
public class Reminders {

    private static final String CLOCK = "reminder";

    private final Sql sql;

    Reminders(Sql sql) {
        this.sql = sql;
    }

    /// One of a kind for a subject; a later one takes its place.
    ///
    /// @param agency whose it is; not which hub's, since people move on
    public void set(String kind, UUID subjectId, String agency, Instant due) {
        sql.update(
                """
                insert into reminder (kind, subject_id, agency_id, due_at) values (?, ?, ?, ?)
                on conflict (kind, subject_id) do update set due_at = excluded.due_at
                """,
                kind,
                subjectId,
                agency,
                due);
    }

    /// It no longer matters; nothing if there is none.
    public void forget(String kind, UUID subjectId) {
        sql.update("delete from reminder where kind = ? and subject_id = ?", kind, subjectId);
    }

    /// True for exactly one of those who ask, across all replicas.
    boolean take(Due one, Instant now) {
        return sql.update(
                        "delete from reminder where kind = ? and subject_id = ? and due_at <= ?",
                        one.kind(),
                        one.subjectId(),
                        now)
                == 1;
    }

    List<Due> due(Instant now, int atMost) {
        return sql.list(
                """
                select kind, subject_id, agency_id from reminder where due_at <= ?
                order by due_at limit ?
                """,
                row ->
                        new Due(
                                row.getString("kind"),
                                row.getObject("subject_id", UUID.class),
                                row.getString("agency_id")),
                now,
                atMost);
    }

    record Due(String kind, UUID subjectId, String agency) {
        Scope scope() {
            return Scope.ofCause(agency, Staff.EVERY_HUB, CLOCK);
        }
    }
}
