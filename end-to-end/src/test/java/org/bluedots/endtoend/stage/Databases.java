package org.bluedots.endtoend.stage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.platform.embedded.PostgresServer;

/// The services' databases as the superuser sees them: everything, whoever it belongs to.
public record Databases(PostgresServer server) {

    public static final String REGISTRATION = "registration";
    public static final String REFERRAL = "referral";

    /// Reads rows; the values take the place of the question marks.
    public <T> List<T> list(String database, String sql, Row<T> row, Object... values) {
        try (var connection = server.connect(database);
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) found.add(row.read(rows));
                return found;
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public void change(String database, String sql, Object... values) {
        try (var connection = server.connect(database);
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public long count(String database, String sql, Object... values) {
        return list(database, sql, row -> row.getLong(1), values).getFirst();
    }

    /// Whether somebody waits for that table.
    public boolean waitsForLock(String database, String table) {
        return count(
                        database,
                        "select count(*) from pg_locks where not granted and relation = ?::regclass",
                        table)
                > 0;
    }

    /// Keeps what the statement locks until it is closed.
    public Hold hold(String database, String sql) {
        try {
            var connection = server.connect(database);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return new Hold(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// A transaction that holds its locks.
    public record Hold(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try (connection) {
                if (!connection.isClosed()) connection.rollback();
            } catch (SQLException alreadyGone) {
                throw new IllegalStateException(alreadyGone);
            }
        }
    }

    /// Reads one row.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
