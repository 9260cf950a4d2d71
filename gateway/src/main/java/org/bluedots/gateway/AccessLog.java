package org.bluedots.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// One line per request. Says the prefix and not the path, the application and not its user: no
/// ids, queries, addresses or bodies.
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("bluedots.access");
    private static final String ROUTE = "bluedots.route";
    private static final String CLIENT = "bluedots.client";

    private AccessLog() {}

    static void note(RoutingContext context, Route route) {
        context.put(ROUTE, route.prefix());
    }

    static void note(RoutingContext context, Caller caller) {
        context.put(CLIENT, caller.client());
    }

    static void write(RoutingContext context, boolean completed, long startedNanos) {
        if (!LOG.isInfoEnabled()) return;
        LOG.info(
                "%s %s %s %dms client=%s correlation=%s"
                        .formatted(
                                context.request().method(),
                                context.<String>get(ROUTE, "-"),
                                completed ? context.response().getStatusCode() : "gone",
                                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos),
                                context.<String>get(CLIENT, "-"),
                                Trace.of(context).correlationId()));
    }
}
