package org.bluedots.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.bluedots.platform.embedded.FreePort;

/// Which component listens where. Everything moves together with the base port, which is the
/// gateway's.
public record Ports(Map<String, Integer> byName) {
    public static final int STANDARD_BASE = 8080;
    private static final int HIGHEST = 65_535;

    private static final Map<String, Integer> STANDARD = standardPorts();

    public Ports {
        byName = Map.copyOf(byName);
    }

    /// The ports for a base, each moved elsewhere by `BLUEDOTS_PORT_<NAME>` in the environment.
    public static Ports of(int base, Map<String, String> environment) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        STANDARD.forEach((name, port) -> ports.put(name, port - STANDARD_BASE + base));
        ports.replaceAll((name, port) ->
                number(environment.getOrDefault(variable(name), String.valueOf(port)), name));
        if (Set.copyOf(ports.values()).size() < ports.size()) {
            throw new Failure(
                    Failure.Reason.USAGE, "Two components were given the same port: " + ports);
        }
        return new Ports(ports);
    }

    public static Ports standard() {
        return of(STANDARD_BASE, Map.of());
    }

    /// Ports nobody uses now, for a platform beside another one.
    public static Ports free() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (var name : STANDARD.keySet()) {
            var port = FreePort.any();
            while (ports.containsValue(port)) port = FreePort.any();
            ports.put(name, port);
        }
        return new Ports(ports);
    }

    public int of(String name) {
        var port = byName.get(name);
        if (port == null) throw new IllegalArgumentException("No component is called " + name);
        return port;
    }

    /// Fails on the first port that somebody else has, and says how to choose another.
    public void requireFree() {
        for (var name : STANDARD.keySet()) {
            if (FreePort.isFree(of(name))) continue;
            throw new Failure(
                    Failure.Reason.PORT_TAKEN,
                    "Port %d for %s is taken, perhaps by a Blue Dots started in another folder. Free it, or set %s=PORT, or move all with --base-port N."
                            .formatted(of(name), name, variable(name)));
        }
    }

    Properties toProperties() {
        var properties = new Properties();
        byName.forEach((name, port) -> properties.setProperty(name, String.valueOf(port)));
        return properties;
    }

    static Ports from(Properties properties) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (var name : properties.stringPropertyNames()) {
            ports.put(name, number(properties.getProperty(name), name));
        }
        return new Ports(ports);
    }

    static String variable(String name) {
        return "BLUEDOTS_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int number(String port, String name) {
        try {
            var number = Integer.parseInt(port);
            if (number > 0 && number <= HIGHEST) return number;
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Failure(Failure.Reason.USAGE, "Not a port for %s: %s".formatted(name, port));
    }

    private static Map<String, Integer> standardPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(Names.GATEWAY, STANDARD_BASE);
        List<Service> services = new ArrayList<>(Service.WITH_DATABASE);
        for (var i = 0; i < services.size(); i++)
            ports.put(services.get(i).name(), STANDARD_BASE + 1 + i);
        ports.put(Names.KEYCLOAK, 8180);
        ports.put(Names.KAFKA, 9092);
        ports.put(Names.KAFKA_CONTROLLER, 9093);
        ports.put(Names.POSTGRES, 5433);
        return ports;
    }
}
