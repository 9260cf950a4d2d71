package org.bluedots.launcher.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bluedots.launcher.Secrets;
import org.bluedots.launcher.client.Credentials;
import org.bluedots.launcher.client.HubClient;
import org.bluedots.launcher.client.Session;

/// Who sits where in the demonstration's realm (`deploy/keycloak`): a registrar at each hub, an
/// authority in each country.
record Desks(Map<String, Session> registrars, Map<String, Session> authorities) {
    private static final Map<String, String> REGISTRARS =
            Map.of(
                    "BD-MD-01", "registrar.palanca",
                    "BD-MD-02", "registrar.otaci",
                    "BD-RO-01", "registrar.siret");
    private static final Map<String, String> AUTHORITIES =
            Map.of("MD", "authority-md", "RO", "authority-ro");

    static Desks of(HubClient client, Secrets secrets) {
        var registrars = new LinkedHashMap<String, Session>();
        REGISTRARS.forEach((hub, name) ->
                registrars.put(
                        hub, client.session(Credentials.staff(name, secrets.staffPassword()))));
        var authorities = new LinkedHashMap<String, Session>();
        AUTHORITIES.forEach((country, name) ->
                authorities.put(
                        country,
                        client.session(Credentials.partner(name, secrets.clientSecret()))));
        return new Desks(registrars, authorities);
    }

    Optional<Session> registrarAt(String hub) {
        return Optional.ofNullable(registrars.get(hub));
    }

    /// @param hub its name holds its country: `BD-MD-01`
    Optional<Session> authorityOf(String hub) {
        var parts = hub.split("-");
        return Optional.ofNullable(authorities.get(parts.length > 1 ? parts[1] : hub));
    }
}
