package org.bluedots.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.bluedots.platform.testing.token.TokenMint;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenMintResource.class)
class ProblemsTest {

    @Test
    void malformedJsonIsAProblem() {
        given().auth()
                .oauth2(TokenMint.token().roles("storekeeper").sign())
                .contentType("application/json")
                .body("{\"label\":")
                .post("/v1/boxes")
                .then()
                .log()
                .all()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }
}
