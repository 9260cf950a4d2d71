package org.bluedots.registration.imports;

import jakarta.inject.Singleton;
import java.util.UUID;

/// The rows that an import consists of before it is worked on.
@Singleton
class ImportInbox {

    private final ImportRepository imports;
    private final ImportFiles files;
    private final Claims claims;

    ImportInbox(ImportRepository imports, ImportFiles files, Claims claims) {
        this.imports = imports;
        this.files = files;
        this.claims = claims;
    }

    Import get(UUID id) {
        return imports.get(id);
    }

    void put(Import work, byte[] file) {
        imports.persistAndFlush(work);
        files.keep(work.id(), file);
        claims.offer(work, work.receivedAt());
    }

    /// Takes file and work away from whoever works on it, then loads what it has become.
    Import takeBack(UUID id) {
        imports.require(id);
        claims.drop(id);
        files.delete(id);
        return imports.get(id);
    }
}
