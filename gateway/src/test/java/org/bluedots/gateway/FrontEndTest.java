package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
@TestProfile(FrontEndTest.OneFrontEnd.class)
class FrontEndTest {

    private static final String FRONT_END = "https://hub.example";

    @TestHTTPResource URI gateway;

    public static final class OneFrontEnd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "bluedots.gateway.cors-origins",
                    FRONT_END,
                    "bluedots.gateway.strict-transport-security",
                    "max-age=31536000");
        }
    }

    @Test
    void anAllowedFrontEndMayAskAndCall() {
        var asked =
                Client.of(gateway)
                        .header("Origin", FRONT_END)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                        .send("OPTIONS", "/v1/registrations", BodyPublishers.noBody());
        var called =
                Client.of(gateway)
                        .with(World.tokens.good())
                        .header("Origin", FRONT_END)
                        .get("/v1/people/1");

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo(FRONT_END);
        assertThat(header(asked, "Access-Control-Allow-Headers")).contains("Idempotency-Key");
        assertThat(called.statusCode()).isEqualTo(200);
        assertThat(called.headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly(FRONT_END);
        assertThat(header(called, "Access-Control-Expose-Headers")).contains("ETag");
    }

    @Test
    void anotherOriginIsRefused() {
        var answer =
                Client.of(gateway)
                        .with(World.tokens.good())
                        .header("Origin", "https://evil.example")
                        .get("/v1/people/1");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).getString("code")).isEqualTo("ORIGIN_REFUSED");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void strictTransportIsSaidWhenItIsConfigured() {
        assertThat(header(Client.of(gateway).get("/status"), "Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }
}
