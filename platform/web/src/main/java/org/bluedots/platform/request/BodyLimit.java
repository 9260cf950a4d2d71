package org.bluedots.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.Problem;

/// Reads bodies, and answers one that is too large as a problem: an announced one before a byte of
/// it is read, a chunked one as soon as it has grown too large. The HTTP layer's own limit lies
/// above and only hangs up.
///
/// Bodies are read here, on the event loop: a worker that waits for one contends for the
/// connection's lock, which cost a quarter of the event loop's time (docs/performance.md).
@Singleton
class BodyLimit {

    private static final int BEFORE_THE_REST = 1_000;

    private final BodySizes sizes;
    private final ObjectMapper json;

    BodyLimit(BodySizes sizes, ObjectMapper json) {
        this.sizes = sizes;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, BEFORE_THE_REST);
    }

    private void take(RoutingContext context) {
        var limit = limit(context);
        var announced = context.request().getHeader("Content-Length");
        if (announced != null
                && announced.matches("\\d{1,18}")
                && Long.parseLong(announced) > limit) refuse(context, limit);
        else if (hasBody(context.request())) read(context, limit);
        else context.next();
    }

    private long limit(RoutingContext context) {
        return sizes.maxBytesAt().getOrDefault(context.normalizedPath(), sizes.maxBytes());
    }

    private static boolean hasBody(HttpServerRequest request) {
        return !request.isEnded()
                && (request.headers().contains("Content-Length")
                        || request.headers().contains("Transfer-Encoding"));
    }

    private void read(RoutingContext context, long limit) {
        var body = Buffer.buffer();
        context.request()
                .handler(part -> {
                    if (context.response().ended()) return;
                    if (body.length() + part.length() > limit) refuse(context, limit);
                    else body.appendBuffer(part);
                })
                .endHandler(_ -> {
                    if (context.response().ended()) return;
                    ((RoutingContextInternal) context).setBody(body);
                    context.next();
                });
    }

    private void refuse(RoutingContext context, long limit) {
        var problem =
                Problem.of(
                        PlatformProblem.BODY_TOO_LARGE,
                        "The body may have %d bytes.".formatted(limit),
                        List.of(),
                        context.normalizedPath(),
                        Correlation.of(context));
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(Buffer.buffer(bytes(problem)));
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
