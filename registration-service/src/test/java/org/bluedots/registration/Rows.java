package org.bluedots.registration;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.bluedots.platform.testing.infrastructure.Infrastructure;

/// What the database itself holds, read as the service's role in the scope of a cleared officer of
/// northstar.
public final class Rows {

    private Rows() {}

    /// The first column of the first row.
    public static String first(String sql) throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    """
                    select set_config('app.agency', 'northstar', true), set_config('app.hubs', '*', true),
                        set_config('app.roles', 'child-protection-officer', true),
                        set_config('app.clearance', 'PROTECTED', true)
                    """);
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }
}
