package org.bluedots.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.bluedots.platform.given.Ids;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Takes the caller's correlation id when it is a harmless token, else mints one; sets the headers
/// that every answer carries. Nothing we answer may be kept by a cache (ASVS 14.2.2).
class CorrelationFilter {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Correlation correlation;
    private final Ids ids;

    CorrelationFilter(Correlation correlation, Ids ids) {
        this.correlation = correlation;
        this.ids = ids;
    }

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        var given = request.getHeaderString(Correlation.HEADER);
        var id = matches(HARMLESS, given) ? given : ids.next().toString();
        var parent = request.getHeaderString("traceparent");
        correlation.begin(id, matches(TRACEPARENT, parent) ? parent : null);
        MDC.put("correlationId", id);
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(Correlation.HEADER, correlation.id());
        headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        MDC.remove("correlationId");
    }

    private static boolean matches(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches();
    }
}
