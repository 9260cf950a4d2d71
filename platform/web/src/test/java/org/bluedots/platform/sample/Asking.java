package org.bluedots.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.bluedots.platform.testing.token.TokenMint;

/// How the tests ask the sample service, and what every refusal must look like.
public final class Asking {

    private Asking() {}

    public static ValidatableResponse problem(Response answer, int status, String code) {
        // the trace's id is random and may read like a year
        var said = answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
        assertThat(said).doesNotContain("Ana", "2015", "10.0.0.7", "org.bluedots");
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Correlation-Id", not(equalTo("")))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", startsWith("/problems/"))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")))
                .body("instance", startsWith("/"))
                .body("traceId", not(equalTo("")));
    }

    public static RequestSpecification asStorekeeper() {
        return given().auth().oauth2(TokenMint.token().roles("storekeeper").sign());
    }
}
