package org.bluedots.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One service behind the door: its pool of connections, and what we last saw of its readiness.
final class Upstream {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int WAITING_PER_CONNECTION = 8;

    /// @param since when it became so, as far as we saw
    record State(boolean ready, Instant since, Instant askedAt, long latencyMillis) {}

    private final String name;
    private final URI base;
    private final HttpClient client;
    private final Clock clock;
    private volatile State state;
    private volatile @Nullable Future<State> asking;

    Upstream(String name, URI base, int connections, Vertx vertx, Clock clock) {
        this.name = name;
        this.base = base;
        this.clock = clock;
        this.client = vertx.createHttpClient(options(connections));
        this.state = new State(false, clock.instant(), Instant.EPOCH, 0);
    }

    String name() {
        return name;
    }

    HttpClient client() {
        return client;
    }

    /// Scheme and authority, which clients must not see.
    String base() {
        return base.toString();
    }

    State state() {
        return state;
    }

    /// A request to be written to. Fails when no connection can be had.
    Future<HttpClientRequest> request() {
        return client.request(target("/"));
    }

    /// A small JSON document of the upstream itself.
    Future<JsonObject> fetch(String uri) {
        return get(uri).compose(response ->
                        response.statusCode() == 200
                                ? response.body()
                                : Future.failedFuture("Answered " + response.statusCode()))
                .map(JsonObject::new)
                .timeout(3, TimeUnit.SECONDS);
    }

    /// Asks for readiness unless that was done within `freshness`; many askers share one question.
    Future<State> probe(Duration freshness) {
        if (state.askedAt().plus(freshness).isAfter(clock.instant()))
            return Future.succeededFuture(state);
        var current = asking;
        if (current != null && !current.isComplete()) return current;
        var started = System.nanoTime();
        var answer =
                get("/q/health/ready")
                        .compose(response -> response.end().map(response.statusCode() == 200))
                        .timeout(2, TimeUnit.SECONDS)
                        .otherwise(false)
                        .map(ready -> seen(ready, System.nanoTime() - started));
        asking = answer;
        return answer;
    }

    void close() {
        client.close();
    }

    private State seen(boolean ready, long nanos) {
        var now = clock.instant();
        var before = state;
        var since = before.ready() == ready ? before.since() : now;
        state = new State(ready, since, now, TimeUnit.NANOSECONDS.toMillis(nanos));
        return state;
    }

    private Future<HttpClientResponse> get(String uri) {
        return client.request(target(uri)).compose(HttpClientRequest::send);
    }

    private RequestOptions target(String uri) {
        return new RequestOptions().setMethod(HttpMethod.GET).setURI(uri);
    }

    private HttpClientOptions options(int connections) {
        var secure = "https".equals(base.getScheme());
        return new HttpClientOptions()
                .setDefaultHost(base.getHost())
                .setDefaultPort(base.getPort() > 0 ? base.getPort() : secure ? 443 : 80)
                .setSsl(secure)
                .setConnectTimeout((int) CONNECT.toMillis())
                .setReadIdleTimeout((int) SILENCE.toSeconds())
                .setKeepAliveTimeout((int) SILENCE.toSeconds())
                .setMaxPoolSize(connections)
                .setMaxWaitQueueSize(connections * WAITING_PER_CONNECTION)
                .setMaxHeaderSize(32 * 1024)
                .setTcpNoDelay(true);
    }
}
