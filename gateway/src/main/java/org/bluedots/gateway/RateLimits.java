package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.RATE_LIMITED;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// One bucket per caller and route class, in this process only: with three replicas a caller may go
/// three times as fast.
///
/// The number of buckets is bounded. A drained bucket is never dropped, so being forgotten is no
/// way around a limit; when no bucket can be dropped, newcomers share one.
@ApplicationScoped
class RateLimits {

    private static final long SWEEP_EVERY_MILLIS = 1000;

    private record Key(String rate, String caller) {}

    private record Counted(Bucket bucket, long quota) {
        boolean isRested() {
            return bucket.getAvailableTokens() >= quota;
        }
    }

    private final ConcurrentMap<Key, Counted> buckets = new ConcurrentHashMap<>();
    private final AtomicLong sweptAt = new AtomicLong();
    private final int capacity;
    private final Rate anonymous;
    private final Clock clock;

    RateLimits(GatewaySettings settings, Clock clock) {
        this.capacity = settings.maxBuckets();
        this.anonymous =
                new Rate("anonymous", settings.anonymousPerSecond(), settings.anonymousBurst());
        this.clock = clock;
    }

    /// For callers that we cannot recognise.
    Optional<GatewayProblem> refusalByAddress(RoutingContext context) {
        var address = context.request().remoteAddress().hostAddress();
        return refusal(anonymous, address == null ? "-" : address, context.response());
    }

    /// Counts one request, tells the client how it stands, and says no if there were too many.
    Optional<GatewayProblem> refusal(Rate rate, String caller, HttpServerResponse response) {
        var probe = bucketOf(rate, caller).bucket().tryConsumeAndReturnRemaining(1);
        var wait = ceilSeconds(probe.getNanosToWaitForRefill());
        response.putHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d".formatted(rate.name(), rate.quota(), rate.window()));
        response.putHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                rate.name(),
                                probe.getRemainingTokens(),
                                ceilSeconds(probe.getNanosToWaitForReset())));
        if (probe.isConsumed()) return Optional.empty();
        return Optional.of(
                new GatewayProblem(
                        RATE_LIMITED,
                        "More than %d requests a second.".formatted(rate.perSecond()),
                        Map.of("Retry-After", Long.toString(Math.max(1, wait)))));
    }

    private Counted bucketOf(Rate rate, String caller) {
        var key = new Key(rate.name(), caller);
        var known = buckets.get(key);
        if (known != null) return known;
        if (buckets.size() >= capacity) sweep();
        var place = buckets.size() < capacity ? key : new Key(rate.name(), "everybody else");
        return buckets.computeIfAbsent(place, _ -> fresh(rate));
    }

    private void sweep() {
        var now = clock.millis();
        var last = sweptAt.get();
        if (now - last < SWEEP_EVERY_MILLIS || !sweptAt.compareAndSet(last, now)) return;
        buckets.values().removeIf(Counted::isRested);
    }

    private static Counted fresh(Rate rate) {
        var bandwidth =
                Bandwidth.builder()
                        .capacity(rate.quota())
                        .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                        .build();
        return new Counted(Bucket.builder().addLimit(bandwidth).build(), rate.quota());
    }

    private static long ceilSeconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
