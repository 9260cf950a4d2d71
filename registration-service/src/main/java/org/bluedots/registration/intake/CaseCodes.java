package org.bluedots.registration.intake;

import jakarta.inject.Singleton;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.sql.Sql;

/// Mints case codes such as `BD-MD-7K3Q-4`. Their numbers come in blocks, so that most cost no
/// round trip.
@Singleton
class CaseCodes {

    private static final String KIND = "BD";
    private static final int BLOCK = 50;

    private final Sql sql;
    private long next;
    private long blockEnd;

    CaseCodes(Sql sql) {
        this.sql = sql;
    }

    /// A code nobody has; a number taken for a transaction that rolls back is not used again.
    synchronized String next(String country) {
        if (next == blockEnd) {
            var block = sql.first("select nextval('case_number')", row -> row.getLong(1));
            next = block.orElseThrow();
            blockEnd = next + BLOCK;
        }
        return SpokenCode.of(KIND, country, next++).value();
    }
}
