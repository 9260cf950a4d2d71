package org.bluedots.gateway;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// `GET /openapi`: one document of everything behind the door, asked for at most once a minute, or
/// every few seconds while an upstream is missing from it.
@ApplicationScoped
class OpenApiDocument {

    private static final Logger LOG = Logger.getLogger(OpenApiDocument.class);
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final Duration KEPT_WHILE_PARTIAL = Duration.ofSeconds(2);
    private static final String SOURCE = "/q/openapi?format=json";

    private record Edition(JsonObject document, Instant staleAt) {}

    private final Upstreams upstreams;
    private final RouteTable table;
    private final Clock clock;
    private final String version;
    private volatile @Nullable Edition edition;
    private volatile @Nullable Future<Edition> making;

    OpenApiDocument(
            Upstreams upstreams,
            RouteTable table,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.upstreams = upstreams;
        this.table = table;
        this.clock = clock;
        this.version = version;
    }

    void show(RoutingContext context) {
        current()
                .onSuccess(found -> Answers.send(context, found.document()))
                .onFailure(context::fail);
    }

    private Future<Edition> current() {
        var known = edition;
        if (known != null && clock.instant().isBefore(known.staleAt()))
            return Future.succeededFuture(known);
        var current = making;
        if (current != null && !current.isComplete()) return current;
        var made = make().onSuccess(fresh -> edition = fresh);
        making = made;
        return made;
    }

    private Future<Edition> make() {
        var answers = new TreeMap<String, Future<JsonObject>>();
        upstreams.all().forEach(upstream -> answers.put(upstream.name(), upstream.fetch(SOURCE)));
        return Future.join(new ArrayList<>(answers.values()))
                .transform(_ -> Future.succeededFuture(merge(answers)));
    }

    private Edition merge(Map<String, Future<JsonObject>> answers) {
        var merge = new OpenApiMerge(this::isRouted);
        var missing = new ArrayList<String>();
        answers.forEach((name, answer) -> {
            if (answer.failed()) missing.add(name);
            if (answer.succeeded()) merge.add(name, answer.result());
        });
        merge.conflicts().forEach(conflict -> LOG.errorf("OpenAPI: %s", conflict));
        var kept = missing.isEmpty() ? KEPT : KEPT_WHILE_PARTIAL;
        return new Edition(merge.document(version, missing), clock.instant().plus(kept));
    }

    private boolean isRouted(String path, String upstream) {
        return table.find(path).filter(route -> route.upstream().equals(upstream)).isPresent();
    }
}
