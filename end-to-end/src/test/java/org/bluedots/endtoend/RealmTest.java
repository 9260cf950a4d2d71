package org.bluedots.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.platform.staff.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the code expects of the realm, and what the realm gives.
@ExtendWith(OnStage.class)
class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theRolesOfTheRealmAreTheRolesOfTheCode() throws IOException {
        var roles = new ArrayList<String>();
        realm().at("/roles/realm").forEach(role -> roles.add(role.get("name").asText()));
        assertThat(roles).isEqualTo(Roles.ALL);
    }

    @Test
    void everyPersonGetsATokenForOurApiOnlyAndWithRolesTheCodeKnows(Stage stage)
            throws IOException {
        for (var user : realm().get("users")) {
            if (!user.path("serviceAccountClientId").isMissingNode()) continue;
            var token = claims(stage.tokens().of(user.get("username").asText()));
            assertThat(token.get("aud").asText())
                    .as("%s", user.get("username"))
                    .isEqualTo("bluedots-api");
            assertThat(Roles.ALL).containsAll(texts(token.at("/realm_access/roles")));
        }
    }

    private static JsonNode realm() throws IOException {
        var file =
                Stage.root().resolve("deploy").resolve("keycloak").resolve("bluedots-realm.json");
        return JSON.readTree(file.toFile());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
