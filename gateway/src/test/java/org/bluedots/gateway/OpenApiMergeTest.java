package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private final OpenApiMerge merge =
            new OpenApiMerge((path, upstream) ->
                    upstream.equals("registration")
                            ? path.startsWith("/v1/people") || path.startsWith("/v1/registrations")
                            : path.startsWith("/v1/referrals"));

    @Test
    void aSchemaOfTheSameNameAndContentIsShared() {
        assertThat(schemas().fieldNames()).contains("Problem").doesNotContain("referral.Problem");
    }

    @Test
    void aSchemaOfTheSameNameAndOtherContentIsRenamedWithItsReferences() {
        var schemas = schemas();

        assertThat(values(schemas, "Priority")).isEqualTo("[\"P0\",\"P1\"]");
        assertThat(values(schemas, "referral.Priority")).isEqualTo("[\"HIGH\",\"LOW\"]");
        assertThat(refOf(schemas, "PersonView")).isEqualTo("#/components/schemas/Priority");
        assertThat(refOf(schemas, "ReferralView"))
                .isEqualTo("#/components/schemas/referral.Priority");
    }

    @Test
    void aSchemaThatLooksTheSameButRefersToARenamedOneIsRenamedToo() {
        var schemas = schemas();

        assertThat(refOf(schemas, "Page")).isEqualTo("#/components/schemas/Priority");
        assertThat(refOf(schemas, "referral.Page"))
                .isEqualTo("#/components/schemas/referral.Priority");
    }

    @Test
    void aPathThatTwoClaimBelongsToTheOneItLeadsTo() {
        var people = merged().getJsonObject("paths").getJsonObject("/v1/people/{id}");

        assertThat(people.getJsonObject("get").containsKey("tags")).isTrue();
    }

    @Test
    void everyConflictIsTold() {
        merged();

        assertThat(merge.conflicts())
                .containsExactly(
                        "schemas/Priority of referral differs from an earlier one and is now"
                                + " referral.Priority",
                        "schemas/Page of referral differs from an earlier one and is now"
                                + " referral.Page",
                        "path /v1/people/{id} is claimed by registration and referral");
    }

    @Test
    void whatNoPrefixLeadsToIsLeftOut() {
        assertThat(merged().getJsonObject("paths").fieldNames())
                .doesNotContain("/internal/rebuild");
    }

    @Test
    void itSaysWhoIsMissing() {
        assertThat(merged().encode()).contains("\"x-missing\":[\"shelter\"]");
    }

    private JsonObject schemas() {
        return merged().getJsonObject("components").getJsonObject("schemas");
    }

    private JsonObject merged() {
        merge.add("registration", World.document("registration"));
        merge.add("referral", World.document("referral"));
        return merge.document("1", List.of("shelter"));
    }

    private static String values(JsonObject schemas, String name) {
        return schemas.getJsonObject(name).getJsonArray("enum").encode();
    }

    private static String refOf(JsonObject schemas, String name) {
        return schemas.getJsonObject(name)
                .getJsonObject("properties")
                .getJsonObject("priority")
                .getString("$ref");
    }
}
