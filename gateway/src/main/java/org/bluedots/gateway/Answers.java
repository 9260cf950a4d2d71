package org.bluedots.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import org.bluedots.platform.problem.Problem;

/// How the gateway speaks for itself.
final class Answers {

    private static final Duration LINGER = Duration.ofSeconds(2);

    private Answers() {}

    static void send(RoutingContext context, GatewayProblem problem) {
        var response = context.response().setStatusCode(problem.code().status());
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(bodyOf(context, problem));
    }

    static void send(RoutingContext context, JsonObject json) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(json.toBuffer());
    }

    /// The same problem, in place of what the upstream did not say.
    static ProxyResponse fill(
            ProxyResponse response, RoutingContext context, GatewayProblem problem) {
        problem.headers().forEach(response::putHeader);
        return response.setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(bodyOf(context, problem)));
    }

    /// Whether the client still has body to send that nobody will read.
    static boolean isUnread(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var hasBody =
                request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || (length != null && !length.equals("0"));
        return hasBody && !request.isEnded();
    }

    /// Ends a connection whose request was answered before it was read. Reads on for a moment
    /// first: closing at once would make the client's kernel throw our answer away.
    static void hangUp(RoutingContext context) {
        var request = context.request();
        var connection = request.connection();
        request.handler(_ -> {}).endHandler(_ -> connection.close()).exceptionHandler(_ -> {});
        request.resume();
        context.vertx().setTimer(LINGER.toMillis(), _ -> connection.close());
    }

    private static Buffer bodyOf(RoutingContext context, GatewayProblem problem) {
        var path = context.request().path();
        return problem.toJson(path == null ? "" : path, Trace.of(context).traceId()).toBuffer();
    }
}
