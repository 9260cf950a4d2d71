package org.bluedots.platform.testing.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The people of the tests are the people of the realm.
class PeopleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyPersonIsInTheRealmWithTheSameClaims() throws IOException {
        var realm = Path.of(System.getProperty("bluedots.root", "../.."), "deploy/keycloak");
        var file = realm.resolve("bluedots-realm.json");
        assumeThat(file).exists();
        var users = JSON.readTree(file.toFile()).path("users");

        assertThat(People.all())
                .allSatisfy((name, person) -> assertSame(person, userNamed(name, users)));
    }

    private static void assertSame(TokenDraft person, JsonNode user) {
        var claims = JSON.valueToTree(person.claims());
        var attributes = user.path("attributes");
        assertThat(claims.path("agency")).isEqualTo(attributes.path("agency").path(0));
        assertThat(claims.path("clearance")).isEqualTo(attributes.path("clearance").path(0));
        assertThat(claims.path("hubs")).isEqualTo(attributes.path("hubs"));
        assertThat(claims.path("realm_access").path("roles"))
                .containsExactlyInAnyOrderElementsOf(user.path("realmRoles"));
    }

    private static JsonNode userNamed(String name, JsonNode users) {
        for (var user : users) if (user.path("username").asText().equals(name)) return user;
        throw new AssertionError("The realm has no user " + name);
    }
}
