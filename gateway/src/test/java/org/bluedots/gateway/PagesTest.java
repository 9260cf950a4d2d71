package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class PagesTest {

    @TestHTTPResource URI gateway;

    @Test
    void theStatusNamesWhatIsBehindAndHidesWhere() {
        await().untilAsserted(() -> {
            var answer = Client.of(gateway).get("/status");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(upstream(json(answer), "registration").getBoolean("ready")).isTrue();
            assertThat(upstream(json(answer), "gone").getBoolean("ready")).isFalse();
            assertThat(upstream(json(answer), "gone").getInstant("since")).isNotNull();
            assertThat(json(answer).getString("version")).isNotEmpty();
            assertThat(json(answer).getBoolean("ready")).isFalse();
            assertThat(answer.body()).doesNotContain("localhost", "http", "127.");
        });
    }

    @Test
    void oneDocumentDescribesEverythingBehind() {
        var document = json(Client.of(gateway).get("/openapi"));

        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getJsonObject("paths").fieldNames())
                .containsExactly("/v1/people/{id}", "/v1/referrals", "/v1/registrations");
        assertThat(document.getJsonArray("x-missing")).contains("gone");
        assertThat(document.getJsonArray("x-missing")).doesNotContain("registration", "referral");
        assertThat(document.getJsonArray("x-conflicts")).hasSize(3);
    }

    @Test
    void theDocumentationIsReadWithoutTheInternet() {
        var page = Client.of(gateway).get("/docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http:", "https:", "//");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'");
        var sources = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page.body()).results();
        assertThat(sources.map(found -> found.group(1)).toList())
                .hasSize(3)
                .allSatisfy(path ->
                        assertThat(Client.of(gateway).get(path).statusCode())
                                .as(path)
                                .isEqualTo(200));
    }

    @Test
    void aPageCanOnlyBeRead() {
        assertThat(Client.of(gateway).post("/status", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void theGatewayIsAliveAndReadyWhateverIsBehindIt() {
        assertThat(Client.of(gateway).get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(Client.of(gateway).get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/v1/people/1", "/v1/nothing", "/q/health/live"})
    void everyAnswerCarriesTheHeadersForBrowsers(String path) {
        var answer = Client.of(gateway).with(World.tokens.good()).get(path);

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "X-Correlation-Id")).isNotEmpty();
    }

    @Test
    void noBrowserIsToldThatItMayCallUnlessItsOriginIsAllowed() {
        var answer =
                Client.of(gateway)
                        .with(World.tokens.good())
                        .header("Origin", "https://evil.example")
                        .get("/v1/people/1");

        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    private static JsonObject upstream(JsonObject status, String name) {
        return status.getJsonArray("upstreams").stream()
                .map(JsonObject.class::cast)
                .filter(upstream -> name.equals(upstream.getString("name")))
                .findAny()
                .orElseThrow();
    }
}
