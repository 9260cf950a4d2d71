package org.bluedots.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers an announced body that is too large as a problem, before a byte of it is read. A chunked
/// one is cut off by the REST layer at the same limit.
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_EVERYTHING = 1_000;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "bluedots.body.max-bytes") long limit, ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        var announced = context.request().getHeader("Content-Length");
        if (announced == null || !announced.matches("\\d{1,18}") || fits(announced)) {
            context.next();
            return;
        }
        var problem =
                Problem.of(
                        PlatformProblem.BODY_TOO_LARGE,
                        "The body may have %d bytes.".formatted(limit),
                        List.of(),
                        context.normalizedPath(),
                        null);
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(Buffer.buffer(bytes(problem)));
    }

    private boolean fits(String announced) {
        return Long.parseLong(announced) <= limit;
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
