package org.bluedots.referral;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.infrastructure.Infrastructure;

/// The service's database, looked at by the superuser, whom row-level security does not bind, or by
/// the role the service has.
public final class ReferralDatabase {

    private static final String NAME = "referral";

    private ReferralDatabase() {}

    /// The first column of all rows, as text.
    public static List<String> select(String sql, Object... values) {
        try (var connection = Infrastructure.postgres().connect(NAME)) {
            return select(connection, sql, values);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    public static List<String> select(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) found.add(String.valueOf(rows.getString(1)));
                return found;
            }
        }
    }

    /// A connection of the role that the service itself uses.
    public static Connection asTheService() throws SQLException {
        var database = Infrastructure.database(NAME);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    public static List<String> reportsOn(UUID child) {
        return select("select id::text from referral where subject_id = ?", child);
    }

    /// The report on this child, which may still be on its way.
    public static UUID awaitReportOn(UUID child) {
        return Awaitility.await("a report on " + child)
                .until(
                        () -> reportsOn(child).stream().map(UUID::fromString).toList(),
                        reports -> !reports.isEmpty())
                .getFirst();
    }

    /// All of these events were taken in, whatever they did.
    public static void awaitTaken(UUID... events) {
        for (var event : events)
            Awaitility.await("event " + event + " taken in")
                    .until(() ->
                            !select("select consumer from inbox where event_id = ?", event)
                                    .isEmpty());
    }
}
