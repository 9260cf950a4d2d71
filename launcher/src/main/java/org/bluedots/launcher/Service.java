package org.bluedots.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A service of ours: its module, its database, and the gateway's route to it. A new service is one
/// line here.
public record Service(String name, String database, String routeVariable) {

    static final List<Service> WITH_DATABASE =
            List.of(
                    new Service(
                            "registration-service", "registration", "BLUEDOTS_ROUTE_REGISTRATION"),
                    new Service("referral-service", "referral", "BLUEDOTS_ROUTE_REFERRAL"));

    /// What the service reads from its environment; docs/operations.md lists it for other ways to
    /// run it.
    Map<String, String> environment(Ports ports, Secrets secrets, Home home) {
        return Map.of(
                "BLUEDOTS_DATABASE_URL",
                        "jdbc:postgresql://localhost:" + ports.of(Names.POSTGRES) + "/" + database,
                "BLUEDOTS_DATABASE_USER", database + "_app",
                "BLUEDOTS_DATABASE_PASSWORD", secrets.appPassword(database),
                "BLUEDOTS_DATABASE_OWNER", database + "_owner",
                "BLUEDOTS_DATABASE_OWNER_PASSWORD", secrets.ownerPassword(database),
                "BLUEDOTS_KAFKA", "localhost:" + ports.of(Names.KAFKA),
                "BLUEDOTS_ISSUER", issuer(ports),
                "BLUEDOTS_CLIENT_SECRET", secrets.clientSecret(),
                "BLUEDOTS_PROFILES", home.root().resolve("deploy").resolve("profiles").toString());
    }

    static Map<String, String> gatewayEnvironment(Ports ports) {
        var environment = new HashMap<String, String>();
        environment.put("BLUEDOTS_ISSUER", issuer(ports));
        for (var service : WITH_DATABASE) {
            environment.put(service.routeVariable, "http://localhost:" + ports.of(service.name));
        }
        return environment;
    }

    private static String issuer(Ports ports) {
        return "http://localhost:" + ports.of(Names.KEYCLOAK) + "/realms/bluedots";
    }
}
