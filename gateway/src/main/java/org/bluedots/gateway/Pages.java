package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.METHOD_NOT_ALLOWED;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;

/// What the gateway itself shows to anybody: `/status`, `/openapi`, `/docs`. Counted by address.
@ApplicationScoped
class Pages {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int BEFORE_THE_TABLE = 800;

    private final RateLimits limits;

    Pages(RateLimits limits) {
        this.limits = limits;
    }

    void mount(@Observes Router router, StatusPage status, OpenApiDocument openApi, DocsPage docs) {
        page(router, "/status", status::show);
        page(router, "/openapi", openApi::show);
        docs.paths().forEach(path -> page(router, path, docs::show));
    }

    private void page(Router router, String path, Handler<RoutingContext> page) {
        router.route(path).order(BEFORE_THE_TABLE).handler(context -> show(context, page));
    }

    private void show(RoutingContext context, Handler<RoutingContext> page) {
        if (!READING.contains(context.request().method())) {
            Answers.send(context, onlyReading());
            return;
        }
        limits.refusalByAddress(context)
                .ifPresentOrElse(
                        problem -> Answers.send(context, problem), () -> page.handle(context));
    }

    private static GatewayProblem onlyReading() {
        return new GatewayProblem(
                METHOD_NOT_ALLOWED, "This can only be read.", Map.of("Allow", "GET, HEAD"));
    }
}
