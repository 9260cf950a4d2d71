package org.bluedots.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import org.bluedots.launcher.Platform;
import org.bluedots.platform.embedded.PostgresServer;

/// A copy of the registration database on the same server, empty of people: the same tables,
/// indexes and constraints, with nobody relaying from it.
record Scratch(PostgresServer server) {
    private static final String NAME = "registration_scratch";

    /// The service must not run: PostgreSQL copies only a database that nobody uses.
    static Scratch copyOf(Platform platform) throws SQLException {
        var server = platform.postgresServer();
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME);
            statement.execute("create database " + NAME + " template registration");
        }
        return new Scratch(server);
    }

    /// As the superuser, whom row-level security does not stop: the limit is PostgreSQL's own.
    Connection connect() throws SQLException {
        return server.connect(NAME);
    }

    Load.Clients clients(Hub hub, People people) {
        return () -> new PlainRows(connect(), hub, people);
    }
}
