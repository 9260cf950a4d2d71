package org.bluedots.registration.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.recognition.Recognition;

/// Follows what is registered and corrected, and looks whether anybody is there twice.
@ApplicationScoped
public class SearchService {

    private static final int AT_ONCE = 20;

    private final Recognition recognition;
    private final Detection detection;
    private final Sql sql;

    SearchService(Recognition recognition, Detection detection, Sql sql) {
        this.recognition = recognition;
        this.detection = detection;
        this.sql = sql;
    }

    /// Looks at a few of those who changed since they were looked at last; one replica at a time,
    /// so that of two who came in the same moment the second is found. Needs the scope of every
    /// hub.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean look(String agency) {
        if (!isMyTurn(agency)) return false;
        var changed = changed(agency);
        var ids = changed.stream().map(Changed::id).toList();
        for (var one : recognition.learn(agency, ids))
            for (var other : recognition.likely(agency, one.folded(), one.registrationId()))
                if (one.id().equals(UUID.fromString(one.folded().id()))) detection.note(one, other);
        looked(changed);
        return changed.size() == AT_ONCE;
    }

    private boolean isMyTurn(String agency) {
        return sql.first(
                        "select pg_try_advisory_xact_lock(hashtext('duplicates of ' || ?))",
                        row -> row.getBoolean(1),
                        agency)
                .orElse(false);
    }

    private List<Changed> changed(String agency) {
        return sql.list(
                """
                select id, version from person
                where agency_id = ? and matched_version is distinct from version order by id limit ?
                """,
                row -> new Changed(row.getObject(1, UUID.class), row.getLong(2)),
                agency,
                AT_ONCE);
    }

    private record Changed(UUID id, long version) {}

    /// Whoever changed again in the meantime is looked at again.
    private void looked(List<Changed> changed) {
        var rows = new ArrayList<Object[]>();
        for (var one : changed) rows.add(new Object[] {one.version(), one.id()});
        sql.batch("update person set matched_version = ? where id = ?", rows);
    }
}
