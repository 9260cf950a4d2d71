package org.bluedots.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.bluedots.platform.given.Ids;
import org.jspecify.annotations.Nullable;

/// What ties one request together across services: the client's correlation id, and W3C
/// `traceparent`. Ids here are for finding things, not for guarding them, so plain randomness will
/// do.
record Trace(String correlationId, String traceparent, boolean continued) {

    static final String CORRELATION_ID = "X-Correlation-Id";
    static final String TRACEPARENT = "traceparent";

    private static final Pattern SANE_ID = Pattern.compile("[\\x21-\\x7e]{8,64}");
    private static final Pattern SANE_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String KEY = Trace.class.getName();

    /// Takes what the client sent where it is sane, and makes the rest.
    static Trace of(HttpServerRequest request, Ids ids) {
        var id = request.getHeader(CORRELATION_ID);
        var parent = request.getHeader(TRACEPARENT);
        var continued = matches(SANE_PARENT, parent);
        return new Trace(
                matches(SANE_ID, id) ? Objects.requireNonNull(id) : ids.next().toString(),
                continued ? Objects.requireNonNull(parent) : newParent(),
                continued);
    }

    static Trace of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    static boolean isMissing(RoutingContext context) {
        return context.get(KEY) == null;
    }

    void attachTo(RoutingContext context) {
        context.put(KEY, this);
    }

    String traceId() {
        return traceparent.substring(3, 35);
    }

    private static String newParent() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-"
                + hex.toHexDigits(random.nextLong())
                + hex.toHexDigits(random.nextLong())
                + '-'
                + hex.toHexDigits(random.nextLong() | 1)
                + "-01";
    }

    private static boolean matches(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches();
    }
}
