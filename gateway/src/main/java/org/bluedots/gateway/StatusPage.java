package org.bluedots.gateway;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// `GET /status`: what is behind the door and whether it is ready. Names only, no addresses.
@ApplicationScoped
class StatusPage {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Upstreams upstreams;
    private final String version;

    StatusPage(
            Upstreams upstreams,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.upstreams = upstreams;
        this.version = version;
    }

    void show(RoutingContext context) {
        var probes = upstreams.all().stream().map(upstream -> upstream.probe(FRESH)).toList();
        Future.join(probes).onComplete(_ -> Answers.send(context, status()));
    }

    private JsonObject status() {
        var rows = new JsonArray();
        var allReady = true;
        for (var upstream : upstreams.all()) {
            var state = upstream.state();
            allReady &= state.ready();
            rows.add(
                    new JsonObject()
                            .put("name", upstream.name())
                            .put("ready", state.ready())
                            .put("since", state.since().toString())
                            .put("latencyMillis", state.latencyMillis()));
        }
        return new JsonObject()
                .put("version", version)
                .put("ready", allReady)
                .put("upstreams", rows);
    }
}
