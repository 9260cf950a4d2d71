package org.bluedots.platform.scope;

import jakarta.inject.Singleton;
import org.bluedots.platform.sql.Sql;

/// Tells PostgreSQL for whom the present transaction works. Local to the transaction: a pooled
/// connection never carries it on.
@Singleton
public class RowSecurity {

    private static final String TELL =
            """
            select set_config('app.agency', ?, true), set_config('app.hubs', ?, true),
                set_config('app.roles', ?, true), set_config('app.clearance', ?, true)
            """;

    private final Sql sql;

    RowSecurity(Sql sql) {
        this.sql = sql;
    }

    /// Needs a running transaction; what it ran before saw nothing.
    public void tell(Scope scope) {
        sql.first(
                TELL,
                row -> true,
                scope.agency(),
                String.join(",", scope.hubs()),
                String.join(",", scope.roles()),
                scope.clearance().name());
    }
}
