package org.bluedots.platform.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;

/// What is really in the sample's database: asked by the superuser, past every scope.
public final class SampleDatabase {

    private SampleDatabase() {}

    public static Connection asSuperuser() throws SQLException {
        return Infrastructure.postgres().connect("sample");
    }

    /// The first column of every row, as text.
    public static List<String> column(String sql, @Nullable Object... values) {
        try (var connection = asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    public static long count(String sql, @Nullable Object... values) {
        return Long.parseLong(column(sql, values).getFirst());
    }

    public static void run(String sql, @Nullable Object... values) {
        try (var connection = asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }
}
