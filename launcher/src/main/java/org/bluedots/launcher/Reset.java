package org.bluedots.launcher;

import java.io.PrintStream;
import java.util.List;
import org.bluedots.platform.embedded.Folders;

/// `reset --yes`: stops, and deletes databases, topics, realm, secrets and logs. Programs and
/// start-up caches stay: the next start is quick.
record Reset(Home home, PrintStream out) {
    private static final List<String> KEPT_BETWEEN_STARTS =
            List.of(
                    Names.POSTGRES,
                    Names.KAFKA,
                    "kafka.ready",
                    Names.KEYCLOAK,
                    "demo",
                    "logs",
                    "run",
                    "secrets.properties");

    void run(Arguments arguments) {
        arguments.allowOnly("--yes");
        if (!arguments.has("--yes")) {
            throw new Failure(
                    Failure.Reason.USAGE,
                    "This deletes everything registered here, in "
                            + home.data()
                            + ". Say: ./bluedots reset --yes");
        }
        new Stop(home, out).run(Arguments.of("stop"));
        KEPT_BETWEEN_STARTS.forEach(name -> Folders.delete(home.data().resolve(name)));
        out.println("Everything in " + home.data() + " is as new.");
    }
}
