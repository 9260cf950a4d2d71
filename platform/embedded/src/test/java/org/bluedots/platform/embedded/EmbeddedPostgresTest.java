package org.bluedots.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir Path folder;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() {
        postgres = at(FreePort.any()).start();
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void whatItAcknowledgesIsOnDisk() throws SQLException {
        try (var connection = postgres.server().connect("postgres")) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aServiceIsCreatedOnceHoweverOftenAsked() throws SQLException {
        postgres.server().createService("registration", "owner's", "first");
        var database = postgres.server().createService("registration", "owner's", "second");

        try (var owner =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.ownerPassword());
                var app =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password())) {
            owner.createStatement()
                    .execute("create table child (id uuid primary key default uuidv7())");
            assertThat(app.createStatement().executeUpdate("insert into child default values"))
                    .isOne();
            assertThatThrownBy(() -> app.createStatement().execute("drop table child"))
                    .hasMessageContaining("owner");
        }
        assertThatThrownBy(
                        () -> DriverManager.getConnection(database.url(), database.user(), "first"))
                .hasMessageContaining("password");
    }

    @Test
    void noPasswordIsLogged() throws IOException {
        postgres.server().createService("registration", "owner-password", "app-password");
        postgres.server().createService("registration", "owner-password", "app-password");

        assertThat(Files.readString(folder.resolve("log"))).doesNotContain("-password");
    }

    @Test
    void theDataSurvivesAPowerCutAndAnotherPort() throws SQLException {
        postgres.server().createService("referral", "owner", "app");
        postgres.running().orElseThrow().kill();

        postgres = at(FreePort.any()).start();

        assertThat(postgres.running()).isPresent();
        try (var connection = postgres.server().connect("referral")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void startingARunningOneChangesNothing() {
        var before = postgres.running();

        postgres.start();

        assertThat(postgres.running()).isEqualTo(before).isPresent();
    }

    private EmbeddedPostgres at(int port) {
        return new EmbeddedPostgres(
                new EmbeddedPostgres.Configuration(
                        folder.resolve("data"),
                        TestFolders.BINARIES,
                        folder.resolve("log"),
                        port,
                        "secret",
                        20,
                        "32MB"));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var result = connection.createStatement().executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
