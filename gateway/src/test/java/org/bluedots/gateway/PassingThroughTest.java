package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class PassingThroughTest {

    @TestHTTPResource URI gateway;

    @Test
    void aRequestReachesItsUpstreamAsItWasSent() {
        var answer =
                authorised()
                        .header("Idempotency-Key", "key-0001")
                        .post("/v1/registrations?dry=true&q=%D0%86", "{\"hubId\":\"BD-MD-01\"}");

        var echo = json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(echo.getString("method")).isEqualTo("POST");
        assertThat(echo.getString("uri")).isEqualTo("/v1/registrations?dry=true&q=%D0%86");
        assertThat(echo.getString("body")).isEqualTo("{\"hubId\":\"BD-MD-01\"}");
        assertThat(sent(echo, "idempotency-key")).isEqualTo("key-0001");
        assertThat(sent(echo, "authorization")).startsWith("Bearer ");
    }

    @Test
    void eachPrefixOfTheTableIsLedSomewhere() {
        for (var path :
                new String[] {
                    "/v1/people/1",
                    "/v1/people/search",
                    "/v1/travel-groups/1",
                    "/v1/consents/1",
                    "/v1/consent-decisions",
                    "/v1/imports/template",
                    "/v1/referrals",
                    "/v1/service-points",
                    "/v1/deadlines",
                    "/v1/webhooks"
                }) {
            assertThat(authorised().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aPrefixEndsAtASegment() {
        assertThat(authorised().get("/v1/peoples").statusCode()).isEqualTo(404);
    }

    @Test
    void aLargeBodyOfUnknownLengthStreamsThrough() {
        var mebibyte = new byte[1024 * 1024];
        var publisher = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(mebibyte));

        var answer = authorised().send("POST", "/v1/registrations/counted", publisher);

        assertThat(json(answer).getInteger("length")).isEqualTo(mebibyte.length);
    }

    @Test
    void aProblemOfTheUpstreamIsPassedOnUntouched() {
        var answer = authorised().get("/v1/people/refused");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"code\":\"ALREADY_REGISTERED\",\"type\":\"/problems/already-registered\"}");
    }

    @Test
    void theAddressOfAnUpstreamDoesNotShow() {
        var answer = authorised().post("/v1/people/created", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Location")).isEqualTo("/v1/people/1");
        assertThat(header(answer, "Link")).isEqualTo("</v1/people?cursor=2>; rel=\"next\"");
        assertThat(header(answer, "ETag")).isEqualTo("\"7\"");
        assertThat(header(answer, "Server")).isEmpty();
    }

    @Test
    void whatClientsSayAboutThemselvesIsReplacedByWhatWeKnow() {
        var echo =
                json(
                        authorised()
                                .header("X-Forwarded-For", "10.0.0.1")
                                .header("X-Forwarded-Host", "evil.example")
                                .header("X-Forwarded-Prefix", "/evil")
                                .header("Forwarded", "for=10.0.0.1")
                                .header("X-Real-IP", "10.0.0.1")
                                .header("X-User-Id", "root")
                                .header("X-Remote-User", "root")
                                .header("x-bluedots-agency", "northstar")
                                .header("X-HTTP-Method-Override", "DELETE")
                                .get("/v1/people/1"));

        assertThat(sent(echo, "x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(sent(echo, "x-forwarded-proto")).isEqualTo("http");
        assertThat(sent(echo, "x-forwarded-host")).isEqualTo(gateway.getAuthority());
        assertThat(echo.getJsonObject("headers").fieldNames())
                .doesNotContain(
                        "forwarded",
                        "x-forwarded-prefix",
                        "x-real-ip",
                        "x-user-id",
                        "x-remote-user",
                        "x-bluedots-agency",
                        "x-http-method-override");
    }

    @Test
    void headersOfOneHopEndHere() throws Exception {
        var answer =
                Wire.exchange(
                        gateway,
                        Wire.request(
                                "GET /v1/people/1 HTTP/1.1",
                                "Authorization: Bearer " + World.tokens.good(),
                                "Connection: keep-alive, X-Secret-Of-This-Hop",
                                "X-Secret-Of-This-Hop: yes",
                                "Keep-Alive: timeout=5",
                                "TE: trailers",
                                "Proxy-Authorization: Basic eDp5",
                                "Upgrade: h2c"));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "x-secret-of-this-hop", "keep-alive", "proxy-authorization", "\"te\"");
    }

    @Test
    void aSaneCorrelationIdIsKept() {
        var answer = authorised().header("X-Correlation-Id", "batch-2026-0001").get("/v1/people/1");

        assertThat(header(answer, "X-Correlation-Id")).isEqualTo("batch-2026-0001");
        assertThat(sent(json(answer), "x-correlation-id")).isEqualTo("batch-2026-0001");
    }

    @Test
    void aStrangeOrMissingCorrelationIdIsReplacedByATimeOrderedUuid() {
        var answer = authorised().header("X-Correlation-Id", "a b").get("/v1/people/1");

        var minted = header(answer, "X-Correlation-Id");
        assertThat(UUID.fromString(minted).version()).isEqualTo(7);
        assertThat(sent(json(answer), "x-correlation-id")).isEqualTo(minted);
    }

    @Test
    void aTraceIsContinuedOrBegun() {
        var parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var continued = json(authorised().header("traceparent", parent).get("/v1/people/1"));
        var begun = json(authorised().header("traceparent", "00-junk").get("/v1/people/1"));

        assertThat(sent(continued, "traceparent")).isEqualTo(parent);
        assertThat(sent(begun, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void aClientThatAsksBeforeSendingIsToldToGoOn() throws Exception {
        try (var wire = new Wire(gateway)) {
            wire.send(
                    Wire.request(
                            "POST /v1/people/search HTTP/1.1",
                            "Authorization: Bearer " + World.tokens.good(),
                            "Content-Length: 2",
                            "Expect: 100-continue"));
            assertThat(wire.readAnswer()).startsWith("HTTP/1.1 100");
            wire.send("{}");
            assertThat(wire.readAnswer()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void methodsWithoutABodyPassToo() {
        assertThat(send("HEAD").statusCode()).isEqualTo(200);
        assertThat(json(send("DELETE")).getString("method")).isEqualTo("DELETE");
        assertThat(json(send("PATCH")).getString("method")).isEqualTo("PATCH");
    }

    private HttpResponse<String> send(String method) {
        return authorised().send(method, "/v1/people/1", BodyPublishers.noBody());
    }

    private Client authorised() {
        return Client.of(gateway).with(World.tokens.good());
    }

    private static String sent(JsonObject echo, String header) {
        var values = echo.getJsonObject("headers").getJsonArray(header);
        assertThat(values).as(header).hasSize(1);
        return values.getString(0);
    }
}
