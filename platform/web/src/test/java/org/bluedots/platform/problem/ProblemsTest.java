package org.bluedots.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.sample.Asking.asStorekeeper;
import static org.bluedots.platform.sample.Asking.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.bluedots.platform.testing.token.TokenMint;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever goes wrong, the caller gets a problem document that says what to do and gives nothing
/// away.
@QuarkusTest
@WithTestResource(TokenMintResource.class)
class ProblemsTest {

    private static final String SOME_BOX = "/v1/boxes/0197c1d2-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"label\":                                                  | 400 | MALFORMED_JSON",
                "{\"label\":\"a\",\"items\":[{\"name\":\"b\",\"count\":nope}]} | 400 | MALFORMED_JSON",
                "{\"label\":\"a\",\"items\":[{\"name\":\"b\",\"count\":1       | 400 | MALFORMED_JSON",
                "{\"label\":\"a\",\"items\":[],\"colour\":\"Ana\"}            | 422 | WRONG_TYPE",
                "{\"label\":\"a\",\"items\":[],\"packedOn\":\"Ana\"}          | 422 | WRONG_TYPE",
                "{\"label\":\"a\",\"items\":\"Ana\"}                          | 422 | WRONG_TYPE",
                "[]                                                           | 422 | WRONG_TYPE",
                "{\"label\":\"a\",\"items\":[],\"x\":\"Ana\"}                  | 422 | UNKNOWN_FIELD",
                "{\"label\":\" \",\"items\":[]}                               | 422 | INVALID_REQUEST",
                "null                                                         | 422 | INVALID_REQUEST",
            })
    void aBodyThatIsWrongIsRefusedByItsOwnCode(String body, int status, String code) {
        problem(
                asStorekeeper().contentType("application/json").body(body).post("/v1/boxes"),
                status,
                code);
    }

    @Test
    void theOpenApiDocumentSaysThatEveryOperationMayAnswerAProblem() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/v1/boxes'.post.responses.default.'$ref'",
                        equalTo("#/components/responses/Problem"))
                .body(
                        "components.responses.Problem.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Problem.properties.code.type", equalTo("string"))
                .body("paths.'/v1/boxes'.post.operationId", equalTo("BoxResource_pack"));
    }

    @Test
    void noBodyAtAllIsRefused() {
        problem(
                asStorekeeper().contentType("application/json").post("/v1/boxes"),
                422,
                "INVALID_REQUEST");
    }

    @Test
    void wrongTypesPointIntoNestedArrays() {
        pack("{\"label\":\"a\",\"items\":[{\"name\":\"b\",\"count\":1},{\"name\":\"c\",\"count\":\"many\"}]}")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/items/1/count"));
    }

    @Test
    void unknownFieldsPointIntoNestedArrays() {
        pack("{\"label\":\"a\",\"items\":[{\"name\":\"b\",\"count\":1,\"x\":1}]}")
                .body("errors[0].pointer", equalTo("/items/0/x"));
    }

    @Test
    void brokenRulesPointIntoNestedArraysAllAtOnce() {
        pack("{\"label\":\"\",\"items\":[{\"name\":\"b\",\"count\":1},{\"name\":\"\",\"count\":0,\"tags\":[\"ok\",\"too long\"]},null]}")
                .body("code", equalTo("INVALID_REQUEST"))
                .body(
                        "errors.pointer",
                        equalTo(
                                java.util.List.of(
                                        "/items/1/count",
                                        "/items/1/name",
                                        "/items/1/tags/1",
                                        "/items/2",
                                        "/label")));
    }

    @Test
    void aParameterBeyondItsBoundIsNamed() {
        problem(asStorekeeper().get("/v1/boxes?limit=201"), 422, "INVALID_REQUEST")
                .body("errors[0].pointer", equalTo("limit"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(
                asStorekeeper().contentType("text/csv").body("Ana").post("/v1/boxes"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aMediaTypeWeCannotGiveIsRefused() {
        problem(asStorekeeper().accept("image/png").get("/v1/boxes"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void anotherMethodIsRefused() {
        problem(asStorekeeper().delete("/v1/boxes"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void aPathThatIsNotThereIsRefused() {
        problem(asStorekeeper().get("/v1/nowhere"), 404, "NOT_FOUND");
        problem(given().get("/nowhere/at/all"), 404, "NOT_FOUND");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        problem(asStorekeeper().get("/v1/boxes/not-an-id"), 404, "NOT_FOUND");
    }

    @Test
    void whatMayNotBeSeenIsNotFound() {
        problem(asStorekeeper().get(SOME_BOX), 404, "NOT_FOUND")
                .body("detail", equalTo("There is no box here that you may see."));
    }

    @Test
    void aStepTheStateDoesNotAllowIsAConflict() {
        problem(asStorekeeper().post(SOME_BOX + "/sealing"), 409, "ILLEGAL_TRANSITION");
    }

    @Test
    void anAnnouncedBodyThatIsTooLargeIsRefusedUnread() throws IOException {
        var head = "POST /v1/boxes|Content-Type: application/json|Content-Length: 9999999";
        assertThat(raw(head, ""))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"code\":\"BODY_TOO_LARGE\"", "\"traceId\"")
                .containsIgnoringCase("Cache-Control: no-store");
    }

    @Test
    void aChunkedBodyThatGrowsTooLargeIsRefused() throws IOException {
        var head = "POST /v1/boxes|Content-Type: application/json|Transfer-Encoding: chunked";
        var chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        var answer =
                raw(
                        head + "|Authorization: Bearer " + storekeeper(),
                        chunk.repeat(40) + "0\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"code\":\"BODY_TOO_LARGE\"");
    }

    @Test
    void aRequestThatIsNotHttpIsRefusedWithoutAPage() throws IOException {
        assertThat(raw("GET /v1/boxes|broken header", ""))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "database,503,UNAVAILABLE",
        "network,503,UNAVAILABLE",
        "lock,409,CONCURRENT_CHANGE"
    })
    void whatMayPassSaysWhenToComeBack(String fault, int status, String code) {
        var answer = given().get("/v1/boxes/faults/" + fault);
        problem(answer, status, code).header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    void whatNobodyForesawIsAnsweredWithoutItsMessage() {
        problem(given().get("/v1/boxes/faults/defect"), 500, "UNEXPECTED");
    }

    private ValidatableResponse pack(String body) {
        return asStorekeeper()
                .contentType("application/json")
                .body(body)
                .post("/v1/boxes")
                .then()
                .statusCode(422);
    }

    private static String storekeeper() {
        return TokenMint.token().roles("storekeeper").sign();
    }

    /// What the server says to these bytes, until it closes or falls silent.
    private static String raw(String head, String body) throws IOException {
        var lines = head.replaceFirst("[|]", " HTTP/1.1|Host: here|").replace("|", "\r\n");
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            send(socket, lines + "\r\n\r\n" + body);
            var bytes = new byte[16_384];
            var read = socket.getInputStream().read(bytes);
            return new String(bytes, 0, Math.max(read, 0), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException closedBeforeTheEnd) {
            // the answer is there already
        }
    }
}
