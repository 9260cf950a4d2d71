package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only a hostile or broken client sends, byte by byte.
@QuarkusTest
@QuarkusTestResource(World.class)
class HostileRequestTest {

    @TestHTTPResource URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/people/../registrations",
                "/v1/people/./1",
                "/v1/people/..",
                "/v1/people/%2e%2e/registrations",
                "/v1/people/%2E./registrations",
                "/v1/people%2f1",
                "/v1/people/%5c1",
                "/v1/people;v=1/1",
                "/v1/people/%3B1",
                "/v1//people/1",
                "//v1/people/1",
                "/v1/people/%00",
                "/v1/people/%252e%252e",
                "http://evil.example/v1/people/1",
                "*"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) throws Exception {
        assertRefused(authorised("GET " + path + " HTTP/1.1"), 400, "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people/\\1", "/v1/people/%zz"})
    void aPathThatIsNoneIsRefused(String path) throws Exception {
        assertThat(authorised("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people/%D0%86", "/v1/people/a.b", "/v1/people/..x", "/v1/people/"})
    void aPathThatCanBeReadInOneWayIsNot(String path) throws Exception {
        assertThat(authorised("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aLengthAndATransferCodingTogetherAreRefused() throws Exception {
        var calls = TestUpstream.CALLS.get();

        var answer =
                authorised(
                        "POST /v1/people/search HTTP/1.1",
                        "Content-Length: 4",
                        "Transfer-Encoding: chunked");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(TestUpstream.CALLS).hasValue(calls);
    }

    @Test
    void twoDifferentLengthsAreRefused() throws Exception {
        var answer =
                authorised(
                        "POST /v1/people/search HTTP/1.1",
                        "Content-Length: 4",
                        "Content-Length: 40");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "chunked, identity", "xchunked", "identity"})
    void anUnusualTransferCodingIsRefused(String coding) throws Exception {
        var answer = authorised("POST /v1/people/search HTTP/1.1", "Transfer-Encoding: " + coding);

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    void spaceBeforeAColonIsRefused() throws Exception {
        var answer = authorised("POST /v1/people/search HTTP/1.1", "Transfer-Encoding : chunked");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "Host: localhost"})
    void aSecondHostIsRefused(String host) throws Exception {
        assertRefused(authorised("GET /v1/people/1 HTTP/1.1", host), 400, "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a/b\r\n", "Host: user@localhost\r\n", "Host: a b\r\n"})
    void aMissingOrStrangeHostIsRefused(String host) throws Exception {
        var answer = Wire.exchange(gateway, "GET /v1/people/1 HTTP/1.1\r\n" + host + "\r\n");

        assertRefused(answer, 400, "MALFORMED_REQUEST");
    }

    @Test
    void anOldVersionOfHttpIsNotSpoken() throws Exception {
        assertThat(authorised("GET /v1/people/1 HTTP/1.0"))
                .startsWith("HTTP/1.0 505")
                .contains("\"code\":\"HTTP_VERSION_NOT_SUPPORTED\"");
    }

    @Test
    void twoTokensAreRefused() throws Exception {
        assertRefused(
                authorised("GET /v1/people/1 HTTP/1.1", "Authorization: Bearer other"),
                400,
                "MALFORMED_REQUEST");
    }

    @Test
    void aWebSocketIsRefused() throws Exception {
        assertRefused(
                authorised(
                        "GET /v1/people/1 HTTP/1.1",
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="),
                400,
                "UPGRADE_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /v1/people/1", "CONNECT localhost:80", "BREW /v1/people/1"})
    void methodsThatNobodyNeedsAreNotAllowed(String line) throws Exception {
        var answer = authorised(line + " HTTP/1.1");

        assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("allow: get, head, post");
    }

    @Test
    void aVeryLongUriIsRefused() throws Exception {
        var answer = authorised("GET /v1/people/1?q=" + "x".repeat(9000) + " HTTP/1.1");

        assertRefused(answer, 414, "URI_TOO_LONG");
    }

    @Test
    void anEndlessUriIsCutOff() throws Exception {
        assertThat(authorised("GET /v1/people/1?q=" + "x".repeat(20_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.0 414");
    }

    @Test
    void veryLargeHeadersAreRefused() throws Exception {
        var answer = authorised("GET /v1/people/1 HTTP/1.1", "Cookie: " + "x".repeat(17_000));

        assertRefused(answer, 431, "HEADERS_TOO_LARGE");
    }

    @Test
    void endlessHeadersAreCutOff() throws Exception {
        assertThat(authorised("GET /v1/people/1 HTTP/1.1", "Cookie: " + "x".repeat(70_000)))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void anUnknownAddressIsNotFoundWithOrWithoutAToken() throws Exception {
        assertRefused(authorised("GET /v1/nothing HTTP/1.1"), 404, "NOT_FOUND");
        assertRefused(
                Wire.exchange(gateway, Wire.request("GET /webjars/x HTTP/1.1")), 404, "NOT_FOUND");
    }

    private String authorised(String line, String... headers) throws IOException {
        var all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Authorization: Bearer " + World.tokens.good();
        return Wire.exchange(gateway, Wire.request(line, all));
    }

    private static void assertRefused(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json")
                .contains("\"code\":\"" + code + "\"");
    }
}
