package org.bluedots.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bluedots.platform.inbox.Arrivals.await_;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.sample.Cable;
import org.bluedots.platform.sample.Gate;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Trucks;
import org.bluedots.platform.testing.token.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SampleTest
class DatabaseAwayTest {

    @Inject Gate gate;

    @SuppressWarnings("NullAway.Init") // SampleServers
    Cable cable;

    private final UUID truck = UUID.randomUUID();

    @AfterEach
    void mend() {
        cable.mend();
    }

    @Test
    void withoutADatabaseTheServiceLivesSaysSoAndLosesNothing() {
        try (var trucks = new Trucks()) {
            cable.cut();
            var first = trucks.arrives(truck, 1);
            trucks.arrives(truck, 2);

            for (var attempt = 0; attempt < 3; attempt++)
                pack().then()
                        .statusCode(503)
                        .body("code", equalTo("UNAVAILABLE"))
                        .header("Retry-After", notNullValue());
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(503);
            assertThat(gate.knocks(first)).isZero();
        }
        cable.mend();

        await_(truck, "1", "2");
        assertThat(Arrivals.kept(truck)).isEmpty();
        await().atMost(Duration.ofSeconds(30)).until(() -> pack().statusCode() == 201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> SampleDatabase.column("select 1 from outbox limit 1"), List::isEmpty);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    private static Response pack() {
        return given().auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"hubId\":\"BD-MD-01\",\"label\":\"%s\"}".formatted(UUID.randomUUID()))
                .post("/v1/boxes");
    }
}
