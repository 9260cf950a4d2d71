package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LateIssuerTest.IssuerIsDown.class)
class LateIssuerTest {

    private static final TestTokens TOKENS = TestTokens.notYetStarted();
    private static final TestUpstream UPSTREAM = TestUpstream.start(World.document("registration"));

    @TestHTTPResource URI gateway;

    public static final class IssuerIsDown implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port",
                    "0",
                    "bluedots.issuer",
                    TOKENS.issuer(),
                    "bluedots.route.registration",
                    UPSTREAM.base());
        }
    }

    @Test
    void itStartsWithoutTheIssuerSaysSoAndRecoversWhenTheIssuerComes() {
        var client = Client.of(gateway).with(TOKENS.good());

        var early = client.get("/v1/people/1");
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(json(early).getString("code")).isEqualTo("IDENTITY_UNAVAILABLE");
        assertThat(header(early, "Retry-After")).isEqualTo("1");
        assertThat(Client.of(gateway).get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(Client.of(gateway).get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(Client.of(gateway).get("/v1/people/1").statusCode()).isEqualTo(401);

        TOKENS.start();
        var answers =
                IntStream.range(0, 100)
                        .parallel()
                        .map(_ -> client.get("/v1/people/1").statusCode())
                        .toArray();

        assertThat(TOKENS.asked()).as("no rush on an issuer that starts").isEqualTo(1);
        assertThat(answers).as("nobody is turned away meanwhile").containsOnly(200);

        TOKENS.stop();
        assertThat(client.get("/v1/people/1").statusCode()).isEqualTo(200);
        var another = Client.of(gateway).with(TOKENS.of("bluedots-cli", "olena"));
        assertThat(another.get("/v1/people/1").statusCode())
                .as("known keys go on working")
                .isEqualTo(200);
    }
}
