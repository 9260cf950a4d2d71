package org.bluedots.gateway;

import io.vertx.core.http.HttpMethod;

/// Who may take a route.
enum Admission {
    /// Whoever has a good token.
    TOKEN,
    /// Anybody may read, counted by address; anything else needs a token.
    ANYBODY_READS;

    boolean isOpenTo(HttpMethod method) {
        return this == ANYBODY_READS
                && (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD));
    }
}
