package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs `deploy/postgres/*.sql` for one service. Twice is the same as once, also when the first
/// time was cut short.
final class DatabaseSetup {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04");

    private final Map<String, String> placeholders;

    DatabaseSetup(String service, String ownerPassword, String appPassword) {
        if (!IDENTIFIER.matcher(service).matches()) {
            throw new IllegalArgumentException("Not a database name: " + service);
        }
        placeholders =
                Map.of(
                        "service",
                        service,
                        "owner_password",
                        quoted(ownerPassword),
                        "app_password",
                        quoted(appPassword));
    }

    /// Connected to `postgres` as its superuser. Passwords are set each time, so that new secrets
    /// fit old data.
    void createRolesAndDatabase(Connection connection) throws SQLException {
        // "Already there" is no fault here, and the log would quote the statement with its
        // password.
        execute(connection, "set log_min_messages = panic");
        run(connection, "1-roles-and-database.sql");
        for (var role : Set.of("owner", "app")) {
            execute(
                    connection,
                    fill(
                            "alter role ${service}_%s password '${%s_password}'"
                                    .formatted(role, role)));
        }
    }

    /// Connected to the service's database as the superuser.
    void grantPrivileges(Connection connection) throws SQLException {
        run(connection, "2-privileges.sql");
    }

    private void run(Connection connection, String file) throws SQLException {
        for (var statement : statements(read(file))) {
            try {
                execute(connection, fill(statement));
            } catch (SQLException e) {
                if (!ALREADY_THERE.contains(e.getSQLState())) throw e;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// A statement ends with a semicolon at the end of a line; comments have lines of their own.
    private static List<String> statements(String script) {
        var code = script.lines().filter(line -> !line.strip().startsWith("--")).toList();
        return Stream.of(String.join("\n", code).split(";\\s*(\\n|$)"))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    private String fill(String sql) {
        for (var placeholder : placeholders.entrySet()) {
            sql = sql.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return sql;
    }

    private static String quoted(String password) {
        return password.replace("'", "''");
    }

    private static String read(String file) {
        try (var in = DatabaseSetup.class.getResourceAsStream("postgres/" + file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
