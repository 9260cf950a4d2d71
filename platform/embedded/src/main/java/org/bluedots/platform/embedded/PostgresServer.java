package org.bluedots.platform.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A running PostgreSQL, embedded or in a container, and its superuser, who sees everything: for
/// set-up and for tests.
public record PostgresServer(String host, int port, String superuser, String password) {

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser, password);
    }

    /// Creates the roles and the database of one service, or leaves them as they are.
    public ServiceDatabase createService(String service, String ownerPassword, String appPassword) {
        var setup = new DatabaseSetup(service, ownerPassword, appPassword);
        try {
            try (var connection = connect("postgres")) {
                setup.createRolesAndDatabase(connection);
            }
            try (var connection = connect(service)) {
                setup.grantPrivileges(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the database " + service, e);
        }
        return new ServiceDatabase(
                url(service), service + "_owner", ownerPassword, service + "_app", appPassword);
    }
}
