package org.bluedots.gateway;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What browsers are told: security headers on every answer, and which front ends may call.
@ApplicationScoped
class BrowserPolicy {

    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);
    private static final Set<String> ASKED =
            Set.of(
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Accept-Language",
                    Trace.CORRELATION_ID,
                    Trace.TRACEPARENT);
    private static final Set<String> TOLD =
            Set.of(
                    "ETag",
                    "Location",
                    "Link",
                    "Retry-After",
                    "RateLimit",
                    "RateLimit-Policy",
                    "Idempotent-Replayed",
                    "WWW-Authenticate",
                    Trace.CORRELATION_ID);

    private final Map<String, String> headers = new HashMap<>();
    private final List<String> origins;

    BrowserPolicy(GatewaySettings settings) {
        origins = settings.corsOrigins().orElse(List.of());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        settings.strictTransportSecurity()
                .ifPresent(value -> headers.put("Strict-Transport-Security", value));
    }

    /// Fills in what is not said yet; the docs page says its own.
    void decorate(MultiMap response) {
        headers.forEach((name, value) -> {
            if (!response.contains(name)) response.set(name, value);
        });
    }

    /// Absent when no origin is allowed: then no browser is told that it may.
    Optional<Handler<RoutingContext>> cors() {
        if (origins.isEmpty()) return Optional.empty();
        return Optional.of(
                CorsHandler.create()
                        .addOrigins(origins)
                        .allowedMethods(METHODS)
                        .allowedHeaders(ASKED)
                        .exposedHeaders(TOLD)
                        .maxAgeSeconds(600));
    }
}
