package org.bluedots.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// The limit that we compare with: the rows that one registration writes, inserted by plain JDBC
/// into the same tables of a copy of the database. One statement per row, one transaction, one
/// durable commit; no row-level security, no framework, no HTTP. [SameRows] proves that they are as
/// many per table.
final class PlainRows implements Load.Client {
    private static final int EVENTS_OF_A_CHILD = 3;

    private final Connection connection;
    private final Hub hub;
    private final People people;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private final OffsetDateTime today = OffsetDateTime.now(ZoneOffset.UTC);

    PlainRows(Connection connection, Hub hub, People people) throws SQLException {
        this.connection = connection;
        this.hub = hub;
        this.people = people;
        connection.setAutoCommit(false);
    }

    @Override
    public void once() throws SQLException {
        var number = hub.nextNumber();
        var child = people.isChild(number);
        var registration = id();
        var person = id();
        insert(Rows.IDEMPOTENCY, hub.key(number), registration, today);
        insert(Rows.REGISTRATION, registration, today, today);
        insert(Rows.PERSON, person, registration, "BD-" + number + "-" + person, today, child);
        insert(Rows.NAME, person, "Latn", "Olena", null, "Marchenko");
        insert(Rows.NAME, person, "Cyrl", "Олена", "Петрівна", "Марченко");
        if (child) insert(Rows.ASSESSMENT, id(), person, today);
        insert(Rows.HEAD, person, child ? EVENTS_OF_A_CHILD : 1);
        for (var version = 1; version <= (child ? EVENTS_OF_A_CHILD : 1); version++) {
            var event = id();
            insert(Rows.EVENT, event, today, person, version, today);
            insert(Rows.OUTBOX, person, version, event, today);
        }
        insert(Rows.AUDIT, id(), today, person);
        connection.commit();
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        statement.executeUpdate();
    }

    /// Ordered by time, as those of the service.
    private static UUID id() {
        var random = ThreadLocalRandom.current();
        var high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
