package org.bluedots.registration.imports;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// The files, which hold names: each is kept until its import has ended.
@Singleton
public class ImportFiles {

    private final Sql sql;

    ImportFiles(Sql sql) {
        this.sql = sql;
    }

    void keep(UUID importId, byte[] content) {
        sql.update("insert into import_file values (?, ?)", importId, content);
    }

    public Optional<byte[]> find(UUID importId) {
        return sql.first(
                "select content from import_file where import_id = ?",
                row -> row.getBytes(1),
                importId);
    }

    public void delete(UUID importId) {
        sql.update("delete from import_file where import_id = ?", importId);
    }
}
