package org.bluedots.registration.codelist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class CodeListResourceTest {

    @Test
    void anybodyReadsAListWithItsLabelsAndMayKeepIt() {
        given().get("/v1/code-lists/separation-cause")
                .then()
                .statusCode(200)
                .header("ETag", is("\"separation-cause.1\""))
                .header("Cache-Control", is("public, max-age=3600"))
                .body("version", is(1))
                .body("codes.find { it.code == 'POVERTY' }.labels.en", is("Poverty"))
                .body("codes.find { it.code == 'POVERTY' }.labels.uk", is("Бідність"));
    }

    @Test
    void whoeverHasTheListIsToldThatItIsTheSame() {
        given().header("If-None-Match", "\"relation.1\"")
                .get("/v1/code-lists/relation")
                .then()
                .statusCode(304);
    }

    @Test
    void aVersionIsKeptForAYearSinceItNeverChanges() {
        given().get("/v1/code-lists/relation?version=1")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("public, max-age=31536000"));
    }

    @Test
    void allListsAreListed() {
        given().get("/v1/code-lists")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("specific-needs", "separation-cause", "closure-reason"))
                .body("items.find { it.id == 'relation' }.versions", hasItems(1));
    }

    @Test
    void aListOrVersionThatThereNeverWasIsNotFound() {
        for (var path : new String[] {"nothing", "relation?version=9"})
            given().get("/v1/code-lists/" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
    }
}
