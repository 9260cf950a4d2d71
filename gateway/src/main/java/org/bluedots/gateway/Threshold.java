package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.INTERNAL_ERROR;
import static org.bluedots.gateway.GatewayProblem.Code.MALFORMED_REQUEST;
import static org.bluedots.gateway.GatewayProblem.Code.ORIGIN_REFUSED;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/// What happens to every request, wherever it leads: it is traced, screened and logged, and its
/// answer carries our headers.
@ApplicationScoped
class Threshold {

    private static final Logger LOG = Logger.getLogger(Threshold.class);
    private static final int BEFORE_EVERYTHING = -1000;

    private final Screen screen;
    private final BrowserPolicy browsers;
    private final Clock clock;

    Threshold(Screen screen, BrowserPolicy browsers, Clock clock) {
        this.screen = screen;
        this.browsers = browsers;
        this.clock = clock;
    }

    void lay(@Observes Router router) {
        router.route()
                .order(BEFORE_EVERYTHING)
                .handler(this::receive)
                .failureHandler(this::explain);
        browsers.cors().ifPresent(cors -> router.route().order(BEFORE_EVERYTHING).handler(cors));
    }

    private void receive(RoutingContext context) {
        welcome(context);
        screen.refusal(context.request())
                .ifPresentOrElse(problem -> Answers.send(context, problem), context::next);
    }

    private void welcome(RoutingContext context) {
        var started = System.nanoTime();
        var trace = Trace.of(context.request(), clock.millis());
        trace.attachTo(context);
        context.addHeadersEndHandler(_ -> decorate(context, trace));
        context.addEndHandler(outcome -> {
            AccessLog.write(context, outcome.succeeded(), started);
            if (outcome.succeeded() && Answers.isUnread(context.request())) Answers.hangUp(context);
        });
    }

    private void decorate(RoutingContext context, Trace trace) {
        var response = context.response();
        response.putHeader(Trace.CORRELATION_ID, trace.correlationId());
        browsers.decorate(response.headers());
        if (Answers.isUnread(context.request()))
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }

    /// What others on this router failed with, in our words. Vert.x refuses some requests before it
    /// shows them to any route.
    private void explain(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        if (Trace.isMissing(context)) welcome(context);
        Answers.send(
                context, screen.refusal(context.request()).orElseGet(() -> problemOf(context)));
    }

    private static GatewayProblem problemOf(RoutingContext context) {
        return switch (context.statusCode()) {
            case 400 -> GatewayProblem.of(MALFORMED_REQUEST, "The request is malformed.");
            case 403 -> GatewayProblem.of(ORIGIN_REFUSED, "This origin may not call.");
            default -> {
                var correlationId = Trace.of(context).correlationId();
                LOG.errorf(context.failure(), "Failed, correlation=%s", correlationId);
                yield GatewayProblem.of(INTERNAL_ERROR, "The gateway failed.");
            }
        };
    }
}
