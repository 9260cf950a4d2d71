package org.bluedots.launcher.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How somebody signs in: a form for Keycloak's token endpoint.
///
/// @param name for messages
public record Credentials(String name, Map<String, String> form) {

    /// A member of staff at the command line (`deploy/keycloak`: for demonstration only).
    public static Credentials staff(String name, String password) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "password");
        form.put("client_id", "bluedots-cli");
        form.put("username", name);
        form.put("password", password);
        return new Credentials(name, form);
    }

    /// A partner's own software.
    public static Credentials partner(String client, String secret) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", client);
        form.put("client_secret", secret);
        return new Credentials(client, form);
    }

    String encoded() {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// Without the password.
    @Override
    public String toString() {
        return name;
    }
}
