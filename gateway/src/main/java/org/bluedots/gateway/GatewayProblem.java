package org.bluedots.gateway;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.bluedots.platform.problem.ProblemCode;

/// Why the gateway itself refuses or fails a request, as RFC 9457 problem details. What an upstream
/// answers is never turned into one of these.
///
/// @param headers what the answer must also say, for example `Retry-After`
record GatewayProblem(Code code, String detail, Map<String, String> headers) {

    enum Code implements ProblemCode {
        MALFORMED_REQUEST(400, "Malformed request"),
        UPGRADE_REFUSED(400, "Upgrade refused"),
        UNAUTHENTICATED(401, "Unauthenticated"),
        ORIGIN_REFUSED(403, "Origin refused"),
        NOT_FOUND(404, "Not found"),
        METHOD_NOT_ALLOWED(405, "Method not allowed"),
        REQUEST_TIMEOUT(408, "Request timeout"),
        PAYLOAD_TOO_LARGE(413, "Payload too large"),
        URI_TOO_LONG(414, "URI too long"),
        RATE_LIMITED(429, "Rate limited"),
        HEADERS_TOO_LARGE(431, "Headers too large"),
        INTERNAL_ERROR(500, "Internal error"),
        UPSTREAM_FAILED(502, "Upstream failed"),
        UPSTREAM_UNAVAILABLE(503, "Upstream unavailable"),
        IDENTITY_UNAVAILABLE(503, "Identity unavailable"),
        UPSTREAM_TIMEOUT(504, "Upstream timeout"),
        HTTP_VERSION_NOT_SUPPORTED(505, "HTTP version not supported");

        private final int status;
        private final String title;

        Code(int status, String title) {
            this.status = status;
            this.title = title;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public String title() {
            return title;
        }
    }

    static GatewayProblem of(Code code, String detail) {
        return new GatewayProblem(code, detail, Map.of());
    }

    /// The body, field order as documented. `instance` is a path, never a query.
    JsonObject toJson(String instance, String traceId) {
        return new JsonObject()
                .put("type", code.type())
                .put("title", code.title)
                .put("status", code.status)
                .put("detail", detail)
                .put("instance", instance)
                .put("code", code.name())
                .put("traceId", traceId);
    }
}
