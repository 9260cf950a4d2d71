package org.bluedots.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// `GET /docs`: the merged document for people to read, from our own jar. Works without the
/// internet.
@ApplicationScoped
class DocsPage {

    private static final String PATH = "/docs";

    /// Swagger UI colours by inline style; scripts come from files only.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private record Asset(String mediaType, Buffer content) {}

    private final Map<String, Asset> assets;

    DocsPage() {
        var webjar = "META-INF/resources/webjars/swagger-ui/" + webjarVersion() + "/";
        assets =
                Map.of(
                        PATH,
                        asset("text/html; charset=utf-8", "docs/index.html"),
                        PATH + "/start.js",
                        asset("text/javascript", "docs/start.js"),
                        PATH + "/swagger-ui.css",
                        asset("text/css", webjar + "swagger-ui.css"),
                        PATH + "/swagger-ui-bundle.js",
                        asset("text/javascript", webjar + "swagger-ui-bundle.js"));
    }

    Set<String> paths() {
        return assets.keySet();
    }

    void show(RoutingContext context) {
        var asset = Objects.requireNonNull(assets.get(context.request().path()));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .end(asset.content());
    }

    private static Asset asset(String mediaType, String resource) {
        return new Asset(mediaType, Buffer.buffer(read(resource)));
    }

    private static String webjarVersion() {
        var properties = new Properties();
        try (var stream = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version");
    }

    private static byte[] read(String resource) {
        try (var stream = open(resource)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (stream == null) throw new IOException("Not in the jar: " + resource);
        return stream;
    }
}
