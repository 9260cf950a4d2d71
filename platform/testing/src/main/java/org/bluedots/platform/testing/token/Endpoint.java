package org.bluedots.platform.testing.token;

import java.util.List;

/// One operation of a service as its OpenAPI document names it, with an example body and the roles
/// that may call it.
///
/// @param path the template, such as `/v1/people/{id}`
/// @param body JSON, empty where the operation takes none
/// @param mediaType of the body
/// @param roles who may enter; empty means anybody with a valid token
public record Endpoint(
        String method, String path, String body, String mediaType, List<String> roles) {

    private static final String JSON = "application/json";

    /// Stands where roles would: no token is asked for.
    private static final String ANYBODY = "anybody";

    private static final String SOME_ID = "01980000-0000-7000-8000-000000000000";

    public static Endpoint get(String path, String... roles) {
        return new Endpoint("GET", path, "", JSON, List.of(roles));
    }

    public static Endpoint post(String path, String body, String... roles) {
        return new Endpoint("POST", path, body, JSON, List.of(roles));
    }

    /// A file is sent.
    public static Endpoint file(String path, String mediaType, String body, String... roles) {
        return new Endpoint("POST", path, body, mediaType, List.of(roles));
    }

    /// What anybody may read, without a token.
    public static Endpoint open(String path) {
        return new Endpoint("GET", path, "", JSON, List.of(ANYBODY));
    }

    boolean isOpen() {
        return roles.contains(ANYBODY);
    }

    /// The template with the id of nothing in each gap.
    String concretePath() {
        return path.replaceAll("\\{[^}]+}", SOME_ID);
    }

    String operation() {
        return method + " " + path;
    }

    boolean asksForRole() {
        return !roles.isEmpty();
    }
}
