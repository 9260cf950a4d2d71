package org.bluedots.launcher;

import java.util.Comparator;
import java.util.List;

/// What the components are called: in ports, run files, logs and on the screen.
public final class Names {
    public static final String GATEWAY = "gateway";
    public static final String KEYCLOAK = "keycloak";
    public static final String KAFKA = "kafka";
    public static final String KAFKA_CONTROLLER = "kafka-controller";
    public static final String POSTGRES = "postgres";

    private static final List<String> SERVERS = List.of(KEYCLOAK, KAFKA, POSTGRES);

    private Names() {}

    /// The door closes first, then the services finish what they have, then what they need goes.
    static final Comparator<String> IN_STOP_ORDER =
            Comparator.comparingInt(name -> {
                if (name.startsWith(GATEWAY)) return 0;
                return SERVERS.contains(name) ? 2 + SERVERS.indexOf(name) : 1;
            });
}
