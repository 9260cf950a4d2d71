package org.bluedots.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        var environment = new HashMap<String, String>();
        environment.put(
                "BLUEDOTS_DATABASE_URL",
                "jdbc:postgresql://localhost:" + ports.of(Names.POSTGRES) + "/" + database);
        environment.put("BLUEDOTS_DATABASE_USER", database + "_app");
        environment.put("BLUEDOTS_DATABASE_PASSWORD", secrets.appPassword(database));
        environment.put("BLUEDOTS_DATABASE_OWNER", database + "_owner");
        environment.put("BLUEDOTS_DATABASE_OWNER_PASSWORD", secrets.ownerPassword(database));
        environment.put("BLUEDOTS_FIELD_KEYS", "k1=" + secrets.fieldKey(database));
        environment.put("BLUEDOTS_FIELD_HASH_KEY", secrets.fieldHashKey(database));
        environment.put("BLUEDOTS_KAFKA", "localhost:" + ports.of(Names.KAFKA));
        environment.put("BLUEDOTS_ISSUER", issuer(ports));
        environment.put("BLUEDOTS_CLIENT_SECRET", secrets.clientSecret());
        environment.put(
                "BLUEDOTS_PROFILES", home.root().resolve("deploy").resolve("profiles").toString());
        for (var service : WITH_DATABASE) // whom it may ask
            environment.put(
                    "BLUEDOTS_" + service.database.toUpperCase(Locale.ROOT) + "_URL",
                    "http://localhost:" + ports.of(service.name));
        return environment;
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
