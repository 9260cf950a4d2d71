package org.bluedots.referral.stream;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.sql.Sql;
import org.bluedots.platform.staff.Staff;
import org.bluedots.referral.referral.ReferralStatus;

/// Changes in the order in which they can be told. Whoever reads stays behind the oldest
/// transaction that still runs, so that one which commits late is not passed over.
@Singleton
class ChangeRepository {

    /// The same scope as the row-level security of the table.
    private static final String AFTER =
            """
            select id, status, version, changed_at, changed_in::text from referral
            where (changed_in, id) > (?::xid8, ?)
                and changed_in < pg_snapshot_xmin(pg_current_snapshot())
                and (to_agency = ? and sent_at is not null
                    or from_agency = ? and (? or from_hub = any (string_to_array(?, ','))))
            order by changed_in, id limit ?
            """;

    private static final String SINCE =
            "select min(changed_in::text::bigint) from referral where changed_at >= ?";

    private final Sql sql;

    ChangeRepository(Sql sql) {
        this.sql = sql;
    }

    List<Change> after(Scope scope, ChangeCursor cursor, int atMost) {
        return sql.list(
                AFTER,
                ChangeRepository::read,
                String.valueOf(cursor.transaction()),
                cursor.referral(),
                scope.agency(),
                scope.agency(),
                scope.hubs().contains(Staff.EVERY_HUB),
                String.join(",", scope.hubs()),
                atMost);
    }

    /// @param at where it stands in the order
    record Change(ChangeView view, ChangeCursor at) {}

    /// Before the first change since then, if there is one.
    Optional<ChangeCursor> since(Instant then) {
        return sql.first(SINCE, row -> Optional.ofNullable(row.getObject(1, Long.class)), then)
                .flatMap(first -> first)
                .map(ChangeCursor::before);
    }

    /// After everything that can be told now.
    ChangeCursor now() {
        return sql.first(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text",
                        row -> ChangeCursor.before(Long.parseLong(row.getString(1))))
                .orElseThrow();
    }

    /// Another text as soon as there is anything new to tell, whoever's it is.
    String newest() {
        return sql.first("select referral_newest_change()", row -> row.getString(1)).orElseThrow();
    }

    private static Change read(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var view =
                new ChangeView(
                        id,
                        ReferralStatus.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant());
        return new Change(view, new ChangeCursor(Long.parseLong(row.getString(5)), id));
    }
}
