package org.bluedots.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bluedots.platform.embedded.EmbeddedKeycloak;
import org.bluedots.platform.embedded.RunningProcess;

/// Keycloak with our realm. No start-up cache: it would save 3 s of 13 s of CPU for 25 s of making
/// it and 175 MB.
record KeycloakRecipe(Home home, Ports allPorts, Secrets secrets) implements Recipe {
    @Override
    public String name() {
        return Names.KEYCLOAK;
    }

    @Override
    public List<Integer> ports() {
        return List.of(allPorts.of(Names.KEYCLOAK));
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    @Override
    public RunningProcess launch() {
        return keycloak().launch();
    }

    @Override
    public boolean isReady() {
        return keycloak().isReady();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }

    boolean isBuilt() {
        return keycloak().isBuilt();
    }

    private EmbeddedKeycloak keycloak() {
        return new EmbeddedKeycloak(
                new EmbeddedKeycloak.Configuration(
                        home.of(name()),
                        home.unpacked(),
                        log(),
                        ports().getFirst(),
                        Map.of(
                                "BLUEDOTS_STAFF_PASSWORD", secrets.staffPassword(),
                                "BLUEDOTS_CLIENT_SECRET", secrets.clientSecret(),
                                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword()),
                        List.of(Recipe.mark(home))));
    }
}
