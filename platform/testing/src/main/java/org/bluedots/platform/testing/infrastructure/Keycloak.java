package org.bluedots.platform.testing.infrastructure;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// The real realm, for the few tests that need it; the others mint their tokens. Starts once per
/// JVM and ends with it.
public final class Keycloak implements QuarkusTestResourceLifecycleManager {
    public static final String STAFF_PASSWORD = "staff-of-tests-only";
    public static final String CLIENT_SECRET = "client-of-tests-only";

    @Override
    public Map<String, String> start() {
        return Map.of("bluedots.issuer", issuer());
    }

    @Override
    public void stop() {}

    public static String issuer() {
        return OncePerJvm.get(
                "keycloak",
                () ->
                        Servers.chosen()
                                .keycloak(
                                        Map.of(
                                                "BLUEDOTS_STAFF_PASSWORD", STAFF_PASSWORD,
                                                "BLUEDOTS_CLIENT_SECRET", CLIENT_SECRET)));
    }
}
