package org.bluedots.platform.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.sample.Asking.asStorekeeper;
import static org.bluedots.platform.sample.Asking.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenMintResource.class)
class PagesAndVersionsTest {

    private static final String LABEL = "/v1/boxes/0197c1d2-0000-7000-8000-000000000001/label";

    @Test
    void pagesFollowEachOtherUntilTheLast() {
        var seen = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page =
                    asStorekeeper()
                            .queryParams(
                                    next.isEmpty()
                                            ? java.util.Map.of()
                                            : java.util.Map.of("cursor", next))
                            .get("/v1/boxes");
            page.then().statusCode(200);
            List<String> items = page.path("items");
            seen.addAll(items);
            next = page.path("next");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aPageLinksTheNextOneWithTheQueryItHad() {
        asStorekeeper()
                .get("/v1/boxes?limit=3")
                .then()
                .header("Link", containsString("limit=3"))
                .header("Link", containsString("cursor="))
                .header("Link", containsString("rel=\"next\""));
        assertThat(asStorekeeper().get("/v1/boxes?limit=5").header("Link")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        problem(
                        asStorekeeper().queryParam("cursor", cursor).get("/v1/boxes"),
                        400,
                        "INVALID_CURSOR")
                .body("errors[0].pointer", equalTo("cursor"));
    }

    @Test
    void aChangeNeedsTheVersionItChanges() {
        problem(asStorekeeper().put(LABEL), 428, "PRECONDITION_REQUIRED");
        problem(asStorekeeper().header("If-Match", "\"6\"").put(LABEL), 412, "STALE_VERSION");
        asStorekeeper()
                .header("If-Match", "\"7\"")
                .put(LABEL)
                .then()
                .statusCode(204)
                .header("ETag", "\"8\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "W/\"7\"", "*", "\"7\", \"8\"", "\"-1\"", "\"99999999999999999999\""})
    void aVersionThatIsNotOursIsRefused(String tag) {
        problem(asStorekeeper().header("If-Match", tag).put(LABEL), 400, "INVALID_IF_MATCH");
    }
}
