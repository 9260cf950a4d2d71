package org.bluedots.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.bluedots.platform.embedded.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL and Kafka as the launcher runs them: detached, known by their run files alone.
class DetachedServersTest {
    @TempDir Path folder;

    private Home home;
    private Component postgres;
    private Component kafka;
    private PostgresRecipe recipe;

    @BeforeEach
    void describe() {
        home = new Home(Path.of(System.getProperty("bluedots.root")), folder);
        home.prepare();
        var ports = Ports.free();
        recipe = new PostgresRecipe(home, ports, Secrets.in(home.secrets()));
        postgres = new Component(recipe, home.run());
        kafka = new Component(new KafkaRecipe(home, ports, Recording.OFF), home.run());
    }

    @AfterEach
    void leaveNothing() {
        new Leftovers(home).end();
    }

    @Test
    void startServeSurviveAPowerCutAndStop() throws SQLException {
        postgres.start();
        kafka.start();
        assertThat(kafka.isReady()).isTrue();
        assertThat(kafka.readyMillis()).isPositive();
        var before = postgres.process();

        try (var connection = recipe.server().connect("registration")) {
            assertThat(connection.isValid(1)).isTrue();
            postgres.killNow();
        }
        assertThat(postgres.isRunning()).isFalse();
        postgres.start();
        assertThat(postgres.process()).isPresent().isNotEqualTo(before);

        new Leftovers(home).end();
        assertThat(postgres.isRunning()).isFalse();
        assertThat(kafka.isRunning()).isFalse();
        assertThat(FreePort.isFree(kafka.port())).isTrue();
    }

    @Test
    void aFrozenServerGoesOnWhereItWas() throws SQLException {
        postgres.start();
        postgres.pause();
        postgres.resume();

        try (var connection = recipe.server().connect("referral")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
