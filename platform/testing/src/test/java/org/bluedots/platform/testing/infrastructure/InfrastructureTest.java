package org.bluedots.platform.testing.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InfrastructureTest {
    @Test
    void aServiceGetsItsDatabaseAndKafka() throws SQLException {
        var infrastructure = new Infrastructure();
        infrastructure.init(Map.of("service", "referral"));

        var settings = infrastructure.start();

        try (var app =
                DriverManager.getConnection(
                        settings.get("bluedots.database.url"),
                        settings.get("bluedots.database.user"),
                        settings.get("bluedots.database.password"))) {
            assertThat(app.getCatalog()).isEqualTo("referral");
        }
        assertThat(settings).containsEntry("bluedots.kafka", Infrastructure.kafkaBootstrap());
    }

    @Test
    void theServersStartOncePerJvm() {
        assertThat(Infrastructure.postgres()).isEqualTo(Infrastructure.postgres());
    }
}
