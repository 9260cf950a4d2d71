package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.PAYLOAD_TOO_LARGE;
import static org.bluedots.gateway.GatewayProblem.Code.REQUEST_TIMEOUT;
import static org.bluedots.gateway.GatewayProblem.Code.UPSTREAM_FAILED;
import static org.bluedots.gateway.GatewayProblem.Code.UPSTREAM_TIMEOUT;
import static org.bluedots.gateway.GatewayProblem.Code.UPSTREAM_UNAVAILABLE;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// One request on its way through: streamed to the upstream, its answer streamed back, nothing
/// kept. Nothing is ever sent twice.
final class Passage implements ProxyInterceptor {

    private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);

    private final RoutingContext context;
    private final Route route;
    private final Upstream upstream;
    private @Nullable CappedBody capped;
    private @Nullable HttpClientRequest sent;
    private boolean abandoned;

    Passage(RoutingContext context, Route route, Upstream upstream) {
        this.context = context;
        this.route = route;
        this.upstream = upstream;
    }

    void begin() {
        context.addEndHandler(outcome -> {
            if (outcome.failed()) abandon();
        });
        HttpProxy.reverseProxy(NO_TUNNELS, upstream.client())
                .origin(_ -> connect())
                .addInterceptor(this)
                .handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        var request = proxy.request();
        var trace = Trace.of(context);
        HeaderPolicy.toUpstream(request.headers(), context.request(), trace);
        if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            capped = new CappedBody(request.getBody().stream(), route.bodyBytes());
            request.setBody(Body.body(capped));
        }
        return proxy.sendRequest()
                .timeout(route.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.succeededFuture(answer(proxy, problemOf(failure))));
    }

    /// Does by itself what the proxy library would do next: the library ends a broken answer by
    /// `reset`, which Vert.x does not tell to the end handlers, so that the request would never be
    /// logged and a shutdown would wait for it.
    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        var answer = proxy.response();
        var client = context.response().setStatusCode(answer.getStatusCode());
        HeaderPolicy.toClient(answer.headers(), upstream.base());
        client.headers().addAll(answer.headers());
        var length = answer.getBody().length();
        if (length < 0) client.setChunked(true);
        if (length >= 0) client.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        return answer.getBody().stream()
                .pipe()
                .endOnFailure(false)
                .to(client)
                .recover(_ -> breakOff());
    }

    /// The client must not take half an answer for a whole one.
    private Future<Void> breakOff() {
        abandon();
        return context.request().connection().close();
    }

    private Future<HttpClientRequest> connect() {
        return upstream.request()
                .onSuccess(request -> {
                    sent = request;
                    if (abandoned) request.reset();
                });
    }

    /// The client has gone, or has waited long enough: the upstream need not go on.
    private void abandon() {
        abandoned = true;
        if (sent != null) sent.reset();
    }

    private GatewayProblem problemOf(Throwable failure) {
        var connected = sent != null;
        abandon();
        if (capped != null && capped.isExceeded()) return tooLarge(route);
        if (!connected)
            return new GatewayProblem(
                    UPSTREAM_UNAVAILABLE,
                    "What is behind this address cannot be reached.",
                    Map.of("Retry-After", "2"));
        if (!(failure instanceof TimeoutException))
            return GatewayProblem.of(
                    UPSTREAM_FAILED, "The connection behind broke before an answer came.");
        if (Answers.isUnread(context.request()))
            return GatewayProblem.of(REQUEST_TIMEOUT, "The body did not arrive in time.");
        return GatewayProblem.of(UPSTREAM_TIMEOUT, "No answer came in time.");
    }

    static GatewayProblem tooLarge(Route route) {
        return GatewayProblem.of(
                PAYLOAD_TOO_LARGE,
                "The body is larger than %d bytes.".formatted(route.bodyBytes()));
    }

    private ProxyResponse answer(ProxyContext proxy, GatewayProblem problem) {
        return Answers.fill(proxy.request().release().response(), context, problem);
    }
}
