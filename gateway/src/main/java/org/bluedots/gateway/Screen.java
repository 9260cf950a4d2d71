package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.HEADERS_TOO_LARGE;
import static org.bluedots.gateway.GatewayProblem.Code.HTTP_VERSION_NOT_SUPPORTED;
import static org.bluedots.gateway.GatewayProblem.Code.MALFORMED_REQUEST;
import static org.bluedots.gateway.GatewayProblem.Code.METHOD_NOT_ALLOWED;
import static org.bluedots.gateway.GatewayProblem.Code.UPGRADE_REFUSED;
import static org.bluedots.gateway.GatewayProblem.Code.URI_TOO_LONG;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Refuses what two HTTP parsers could read in two ways, before anything else looks at it.
///
/// `Content-Length` with `Transfer-Encoding`, repeated lengths and broken lines never get this far:
/// Netty refuses them with 400 and closes (a test pins that).
@ApplicationScoped
class Screen {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /// Encoded dot, slash, backslash, percent, semicolon and controls; a percent that encodes
    /// nothing.
    private static final Pattern TRICK =
            Pattern.compile(
                    "//|[;\\\\#\\x00-\\x20\\x7f-\\uffff]|/\\.{1,2}(/|$)"
                            + "|%(2[eEfF5]|5[cC]|3[bB]|[01].|7[fF])|%(?![0-9a-fA-F]{2})");

    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?");

    private final long maxUri;
    private final long maxHeaders;

    Screen(GatewaySettings settings) {
        maxUri = settings.maxUri().asLongValue();
        maxHeaders = settings.maxHeaders().asLongValue();
    }

    /// What is wrong with the request line and headers, if anything.
    Optional<GatewayProblem> refusal(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_1_0)
            return refuse(HTTP_VERSION_NOT_SUPPORTED, "HTTP/1.1 is spoken here.");
        if (!METHODS.contains(request.method().name())) return Optional.of(methodNotAllowed());
        if (request.uri().length() > maxUri)
            return refuse(URI_TOO_LONG, "The URI is longer than " + maxUri + " bytes.");
        if (headerBytes(request) > maxHeaders)
            return refuse(
                    HEADERS_TOO_LARGE, "The headers are larger than " + maxHeaders + " bytes.");
        if (!isPlainPath(request))
            return refuse(MALFORMED_REQUEST, "The path is not in its plain form.");
        if (isRepeated(request, "Host") || !isPlainAuthority(request))
            return refuse(MALFORMED_REQUEST, "One plain Host header is needed.");
        if (isRepeated(request, "Authorization"))
            return refuse(MALFORMED_REQUEST, "There is more than one Authorization header.");
        if (!isPlainlyFramed(request))
            return refuse(MALFORMED_REQUEST, "The only transfer coding is chunked.");
        if ("websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE)))
            return refuse(UPGRADE_REFUSED, "WebSocket is not spoken here.");
        return Optional.empty();
    }

    private static GatewayProblem methodNotAllowed() {
        return new GatewayProblem(
                METHOD_NOT_ALLOWED,
                "This method is never allowed.",
                Map.of("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"));
    }

    private static Optional<GatewayProblem> refuse(GatewayProblem.Code code, String detail) {
        return Optional.of(GatewayProblem.of(code, detail));
    }

    private static long headerBytes(HttpServerRequest request) {
        var bytes = 0L;
        for (var header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + 4L;
        }
        return bytes;
    }

    private static boolean isPlainPath(HttpServerRequest request) {
        var path = request.path();
        return path != null && request.uri().startsWith("/") && !TRICK.matcher(path).find();
    }

    private static boolean isRepeated(HttpServerRequest request, String name) {
        return request.headers().getAll(name).size() > 1;
    }

    private static boolean isPlainAuthority(HttpServerRequest request) {
        var host = request.getHeader(HttpHeaders.HOST);
        return host != null && AUTHORITY.matcher(host).matches();
    }

    private static boolean isPlainlyFramed(HttpServerRequest request) {
        var coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        return coding == null
                || (coding.equalsIgnoreCase("chunked")
                        && !isRepeated(request, "Transfer-Encoding"));
    }
}
