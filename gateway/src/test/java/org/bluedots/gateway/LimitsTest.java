package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class LimitsTest {

    @TestHTTPResource URI gateway;

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedUnread() throws Exception {
        var answer = Wire.exchange(gateway, post("Content-Length: 1025"));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"PAYLOAD_TOO_LARGE\"");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("connection: close");
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsCutOff() throws Exception {
        var chunk = "200\r\n" + "x".repeat(512) + "\r\n";

        var answer =
                Wire.exchange(gateway, post("Transfer-Encoding: chunked") + chunk + chunk + chunk);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"PAYLOAD_TOO_LARGE\"");
    }

    @Test
    void aBodyUpToTheCapPasses() throws Exception {
        var chunk = "200\r\n" + "x".repeat(512) + "\r\n";

        var answer =
                Wire.exchange(
                        gateway, post("Transfer-Encoding: chunked") + chunk + chunk + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void aBodyThatDoesNotArriveTimesOut() throws Exception {
        var answer = Wire.exchange(gateway, post("Content-Length: 10") + "slow");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"REQUEST_TIMEOUT\"");
    }

    @Test
    void aClientThatIsTooFastIsToldWhenToComeBack() {
        var client = as("fast-client", "one");
        for (var i = 0; i < 3; i++)
            assertThat(client.get("/v1/narrow/1").statusCode()).isEqualTo(200);

        var answer = client.get("/v1/narrow/1");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(json(answer).getString("code")).isEqualTo("RATE_LIMITED");
        assertThat(header(answer, "Retry-After")).isEqualTo("1");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"narrow\";q=3;w=3");
        assertThat(header(answer, "RateLimit")).startsWith("\"narrow\";r=0;t=");
    }

    @Test
    void everyAnswerSaysHowMuchIsLeft() {
        var answer = as("polite-client", "one").get("/v1/narrow/1");

        assertThat(header(answer, "RateLimit")).isEqualTo("\"narrow\";r=2;t=1");
    }

    @Test
    void oneClientDoesNotUseUpTheShareOfAnother() {
        var greedy = as("shared-client", "greedy");
        for (var i = 0; i < 4; i++) greedy.get("/v1/narrow/1");

        assertThat(greedy.get("/v1/narrow/1").statusCode()).isEqualTo(429);
        assertThat(as("shared-client", "calm").get("/v1/narrow/1").statusCode()).isEqualTo(200);
        assertThat(greedy.get("/v1/people/1").statusCode()).as("another class").isEqualTo(200);
    }

    private Client as(String client, String subject) {
        return Client.of(gateway).with(World.tokens.of(client, subject));
    }

    private static String post(String framing) {
        var token = World.tokens.of(UUID.randomUUID().toString(), "sender");
        return Wire.request(
                "POST /v1/narrow/counted HTTP/1.1", "Authorization: Bearer " + token, framing);
    }
}
