package org.bluedots.platform.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on the present transaction's connection. Instants are bound as UTC timestamps.
@Singleton
public class Sql {

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /// How many rows the statement changed.
    public int update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /// Runs the statement once for each list of values, in one round trip.
    public void batch(String sql, List<? extends @Nullable Object[]> rows) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) found.add(row.read(rows));
                return found;
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant instant ->
                        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Object[] array ->
                        statement.setArray(
                                i + 1, statement.getConnection().createArrayOf("uuid", array));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }

    /// Reads one row.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
