package org.bluedots.gateway;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Everything behind the door, by the names under `bluedots.route`.
@ApplicationScoped
class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();
    private final Duration probeEvery;
    private final Vertx vertx;
    private long timer = -1;

    Upstreams(
            @ConfigProperty(name = "bluedots.route") Map<String, URI> routes,
            GatewaySettings settings,
            Vertx vertx,
            Clock clock) {
        this.vertx = vertx;
        this.probeEvery = settings.probeEvery();
        var connections = settings.connectionsPerUpstream();
        routes.forEach((name, base) ->
                byName.put(name, new Upstream(name, base, connections, vertx, clock)));
        settings.table().forEach((row, route) -> requireKnown(row, route.upstream()));
    }

    Upstream get(String name) {
        return Objects.requireNonNull(byName.get(name));
    }

    Collection<Upstream> all() {
        return byName.values();
    }

    void watch(@Observes StartupEvent started) {
        timer =
                vertx.setPeriodic(
                        0,
                        probeEvery.toMillis(),
                        _ -> all().forEach(upstream -> upstream.probe(Duration.ZERO)));
    }

    void close(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(timer);
        all().forEach(Upstream::close);
    }

    private void requireKnown(String row, String upstream) {
        if (!byName.containsKey(upstream))
            throw new IllegalStateException(
                    "bluedots.gateway.table.%s leads to '%s', but there is no bluedots.route.%s"
                            .formatted(row, upstream, upstream));
    }
}
