package org.bluedots.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The table of routes, longest prefix first. It is data: see `application.properties`.
@ApplicationScoped
class RouteTable {

    private final List<Route> routes;

    RouteTable(GatewaySettings settings) {
        routes =
                settings.table().entrySet().stream()
                        .flatMap(row ->
                                row.getValue().prefixes().stream()
                                        .map(prefix ->
                                                routeOf(row.getKey(), prefix, row.getValue())))
                        .sorted(Comparator.comparingInt(route -> -route.prefix().length()))
                        .toList();
    }

    /// Where a raw (never decoded) path leads. The screen has already refused every trick.
    Optional<Route> find(String path) {
        for (var route : routes) {
            if (route.leadsTo(path)) return Optional.of(route);
        }
        return Optional.empty();
    }

    private static Route routeOf(String name, String prefix, GatewaySettings.Row row) {
        return new Route(
                prefix,
                row.upstream(),
                row.admission(),
                row.body().asLongValue(),
                row.timeout(),
                new Rate(name, row.perSecond(), row.burst()));
    }
}
