package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.RATE_LIMITED;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Counts requests per caller and route class, in this process only: with three replicas a caller
/// may go three times as fast.
@ApplicationScoped
class RateLimits {

    private final Buckets buckets;
    private final Rate anonymous;

    RateLimits(GatewaySettings settings, Clock clock) {
        this.buckets = new Buckets(settings.maxBuckets(), clock);
        this.anonymous =
                new Rate("anonymous", settings.anonymousPerSecond(), settings.anonymousBurst());
    }

    /// For callers that we cannot recognise.
    Optional<GatewayProblem> refusalByAddress(RoutingContext context) {
        var address = context.request().remoteAddress().hostAddress();
        return refusal(anonymous, address == null ? "-" : address, context.response());
    }

    /// Counts one request, tells the client how it stands, and says no if there were too many.
    Optional<GatewayProblem> refusal(Rate rate, String caller, HttpServerResponse response) {
        var probe = buckets.bucketOf(rate, caller).tryConsumeAndReturnRemaining(1);
        var wait = ceilSeconds(probe.getNanosToWaitForRefill());
        var reset = ceilSeconds(probe.getNanosToWaitForReset());
        response.putHeader("RateLimit-Policy", rate.policy());
        response.putHeader("RateLimit", rate.standing(probe.getRemainingTokens(), reset));
        if (probe.isConsumed()) return Optional.empty();
        return Optional.of(
                new GatewayProblem(
                        RATE_LIMITED,
                        "More than %d requests a second.".formatted(rate.perSecond()),
                        Map.of("Retry-After", Long.toString(Math.max(1, wait)))));
    }

    private static long ceilSeconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
