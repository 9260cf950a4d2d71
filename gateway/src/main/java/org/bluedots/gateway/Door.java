package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.NOT_FOUND;
import static org.bluedots.gateway.GatewayProblem.Code.UNAUTHENTICATED;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/// The way of a request that [Threshold] let in: found in the table, recognised, counted, passed
/// on. All on the event loop, and no body is held.
@ApplicationScoped
class Door {

    private static final int BEFORE_QUARKUS_DEFAULTS = 900;
    private static final String OF_THE_GATEWAY_ITSELF = "/q/";

    private final RouteTable table;
    private final TokenCheck tokens;
    private final RateLimits limits;
    private final Upstreams upstreams;

    Door(RouteTable table, TokenCheck tokens, RateLimits limits, Upstreams upstreams) {
        this.table = table;
        this.tokens = tokens;
        this.limits = limits;
        this.upstreams = upstreams;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS_DEFAULTS).handler(this::lead);
    }

    private void lead(RoutingContext context) {
        var path = Objects.requireNonNull(context.request().path());
        if (path.startsWith(OF_THE_GATEWAY_ITSELF)) {
            context.next();
            return;
        }
        table.find(path).ifPresentOrElse(route -> admit(context, route), () -> notFound(context));
    }

    private void admit(RoutingContext context, Route route) {
        AccessLog.note(context, route);
        if (declaredLength(context) > route.bodyBytes()) {
            Answers.send(context, Passage.tooLarge(route));
            return;
        }
        context.request().pause();
        if (route.admission().isOpenTo(context.request().method())) {
            limits.refusalByAddress(context)
                    .ifPresentOrElse(
                            problem -> Answers.send(context, problem),
                            () -> passOn(context, route));
            return;
        }
        tokens.caller(context)
                .onSuccess(caller -> pass(context, route, caller))
                .onFailure(failure -> turnAway(context, failure));
    }

    private void pass(RoutingContext context, Route route, Caller caller) {
        AccessLog.note(context, caller);
        var refusal = limits.refusal(route.rate(), caller.key(), context.response());
        if (refusal.isPresent()) {
            Answers.send(context, refusal.get());
            return;
        }
        passOn(context, route);
    }

    private void passOn(RoutingContext context, Route route) {
        if (context.request().headers().contains(HttpHeaders.EXPECT))
            context.response().writeContinue();
        new Passage(context, route, upstreams.get(route.upstream())).begin();
    }

    private void turnAway(RoutingContext context, Throwable failure) {
        if (failure instanceof Refused refused) {
            Answers.send(context, counted(context, refused.problem()));
            return;
        }
        context.fail(failure);
    }

    /// Without a good token a caller is counted by address, so guessing soon costs it the answer.
    private GatewayProblem counted(RoutingContext context, GatewayProblem problem) {
        if (problem.code() != UNAUTHENTICATED) return problem;
        return limits.refusalByAddress(context).orElse(problem);
    }

    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void notFound(RoutingContext context) {
        Answers.send(context, GatewayProblem.of(NOT_FOUND, "There is nothing at this address."));
    }
}
