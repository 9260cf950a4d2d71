package org.bluedots.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.Problem;
import org.bluedots.platform.problem.RuleBroken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers a body that is too large as a problem: an announced one before a byte of it is read, a
/// chunked one as soon as it has grown too large. The HTTP layer's own limit lies above and only
/// hangs up.
@Provider
@Singleton
class BodyLimit implements ReaderInterceptor {

    private static final int BEFORE_THE_REST = 1_000;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "bluedots.body.max-bytes") long limit, ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_REST);
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
                        detail(),
                        List.of(),
                        context.normalizedPath(),
                        Correlation.of(context));
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(Buffer.buffer(bytes(problem)));
    }

    private boolean fits(String announced) {
        return Long.parseLong(announced) <= limit;
    }

    private String detail() {
        return "The body may have %d bytes.".formatted(limit);
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream()));
        return context.proceed();
    }

    private final class Counted extends FilterInputStream {

        private long left = limit;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) throw new RuleBroken(PlatformProblem.BODY_TOO_LARGE, detail());
        }
    }
}
