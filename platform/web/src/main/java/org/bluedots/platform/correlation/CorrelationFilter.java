package org.bluedots.platform.correlation;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.bluedots.platform.given.Ids;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Takes the caller's correlation id when it is a harmless token, else mints one, in front of
/// everything, so that every answer of every layer carries it.
@Singleton
class CorrelationFilter {

    private static final int IN_FRONT_OF_EVERYTHING = 2_000;
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Correlation correlation;
    private final CurrentVertxRequest request;
    private final Ids ids;

    CorrelationFilter(Correlation correlation, CurrentVertxRequest request, Ids ids) {
        this.correlation = correlation;
        this.request = request;
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, IN_FRONT_OF_EVERYTHING);
    }

    private void mark(RoutingContext context) {
        var given = context.request().getHeader(Correlation.HEADER);
        var id = matches(HARMLESS, given) ? given : ids.next().toString();
        context.response().putHeader(Correlation.HEADER, id);
        context.next();
    }

    @ServerRequestFilter(preMatching = true)
    public void begin() {
        var context = request.getCurrent();
        var id = String.valueOf(Correlation.of(context));
        var parent = context.request().getHeader("traceparent");
        correlation.begin(id, matches(TRACEPARENT, parent) ? parent : null);
        MDC.put("correlationId", id);
    }

    @ServerResponseFilter
    public void end() {
        MDC.remove("correlationId");
    }

    private static boolean matches(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches();
    }
}
