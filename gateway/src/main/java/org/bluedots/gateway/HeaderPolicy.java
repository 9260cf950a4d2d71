package org.bluedots.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which headers may cross the gateway, in both directions.
final class HeaderPolicy {

    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");
    private static final Set<String> SPOOFABLE =
            Set.of("forwarded", "via", "x-real-ip", "x-http-method-override", "expect");
    private static final List<String> SPOOFABLE_PREFIXES =
            List.of(
                    "x-forwarded-",
                    "x-user-",
                    "x-remote-",
                    "x-bluedots-",
                    "x-original-",
                    "x-rewrite-",
                    "x-ssl-",
                    "x-client-cert");

    /// Products, and what the gateway says itself.
    private static final Set<String> OURS =
            Set.of(
                    "server",
                    "x-powered-by",
                    "x-correlation-id",
                    "x-content-type-options",
                    "referrer-policy",
                    "content-security-policy",
                    "permissions-policy",
                    "strict-transport-security",
                    "access-control-allow-origin",
                    "access-control-allow-credentials",
                    "ratelimit",
                    "ratelimit-policy");

    private HeaderPolicy() {}

    /// Leaves what the client may say, and says who it is and how it came, which only we know.
    static void toUpstream(MultiMap headers, HttpServerRequest request, Trace trace) {
        for (var name : List.copyOf(headers.names())) {
            if (isSpoofable(name.toLowerCase(Locale.ROOT))) headers.remove(name);
        }
        dropHopByHop(headers);
        if (!trace.continued()) headers.remove("tracestate");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", request.getHeader(HttpHeaders.HOST));
        headers.set(Trace.CORRELATION_ID, trace.correlationId());
        headers.set(Trace.TRACEPARENT, trace.traceparent());
    }

    /// Leaves out what the gateway says itself, and hides the upstream's own address in `Location`
    /// and `Link`.
    static void toClient(MultiMap headers, String upstreamBase) {
        dropHopByHop(headers);
        OURS.forEach(headers::remove);
        for (var name : List.of("Location", "Content-Location", "Link")) {
            var values = headers.getAll(name);
            if (values.stream().anyMatch(value -> value.contains(upstreamBase)))
                headers.set(
                        name,
                        values.stream().map(value -> value.replace(upstreamBase, "")).toList());
        }
    }

    private static boolean isSpoofable(String name) {
        return SPOOFABLE.contains(name) || SPOOFABLE_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static void dropHopByHop(MultiMap headers) {
        for (var connection : List.copyOf(headers.getAll("Connection"))) {
            for (var nominated : connection.split(",")) {
                headers.remove(nominated.strip());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
