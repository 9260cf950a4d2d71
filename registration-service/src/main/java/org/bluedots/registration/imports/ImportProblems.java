package org.bluedots.registration.imports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.manifest.RowFault;

/// What was wrong with the rows, in the order of the file.
@Singleton
public class ImportProblems {

    private final Sql sql;
    private final Ids ids;

    ImportProblems(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public void note(UUID importId, List<RowFault> faults) {
        if (faults.isEmpty()) return;
        sql.batch(
                "insert into import_problem values (?, ?, ?, ?, ?, ?)",
                faults.stream().map(fault -> values(importId, fault)).toList());
    }

    private Object[] values(UUID importId, RowFault fault) {
        var column = fault.column() == null ? "" : fault.column();
        return new Object[] {
            ids.next(), importId, fault.row(), column, fault.code(), fault.detail()
        };
    }

    /// One more than asked for tells that there is a next page.
    List<Noted> page(UUID importId, UUID after, int atMost) {
        return sql.list(
                """
                select id, row_number, nullif(column_name, ''), code, detail from import_problem
                where import_id = ? and id > ? order by id limit ?
                """,
                row ->
                        new Noted(
                                row.getObject(1, UUID.class),
                                new RowFault(
                                        row.getInt(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5))),
                importId,
                after,
                atMost);
    }

    record Noted(UUID id, RowFault fault) {}
}
