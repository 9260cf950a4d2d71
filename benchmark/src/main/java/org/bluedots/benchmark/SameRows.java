package org.bluedots.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bluedots.launcher.Platform;

/// Proves that the limit writes what a registration writes: rows per table are counted before and
/// after one registration through the door, while the broker is away and the outbox keeps its rows.
record SameRows(Platform platform, Hub hub) {
    private static final String TABLES =
            """
            select relname from pg_class c
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                and not relispartition and relname <> 'flyway_schema_history'
            """;

    /// The search for duplicates writes beside the registrations, whenever it comes to it.
    private static final int TRIES = 5;

    private static final String OF_THE_SEARCH = "match_key";

    /// What differs each time, in words; empty as soon as nothing does.
    String difference(People people) throws SQLException, IOException, InterruptedException {
        var difference = "";
        for (var tries = 0; tries < TRIES; tries++) {
            difference = once(people);
            if (difference.isEmpty()) break;
        }
        return difference;
    }

    private String once(People people) throws SQLException, IOException, InterruptedException {
        var number = hub.nextNumber();
        while (people.isChild(number) != (people.childEvery() == 1)) number = hub.nextNumber();
        var before = count();
        try (var connection = hub.connect()) {
            var reply = connection.send(hub.key(number), people.registration(number));
            if (reply.status() != 201) return "not registered: " + reply.status();
        }
        var written = new TreeMap<String, Long>();
        count().forEach((table, rows) -> {
            var more = rows - before.getOrDefault(table, 0L);
            if (more != 0 && !table.equals(OF_THE_SEARCH)) written.put(table, more);
        });
        var expected = new TreeMap<>(Rows.of(people, number));
        return written.equals(expected)
                ? ""
                : "a registration writes %s, the limit %s".formatted(written, expected);
    }

    private Map<String, Long> count() throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        try (var connection = platform.postgresServer().connect("registration");
                var tables = connection.createStatement();
                var names = tables.executeQuery(TABLES)) {
            while (names.next()) {
                var table = names.getString(1);
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }
}
