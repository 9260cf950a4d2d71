package org.bluedots.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/// `start`: everything, detached; returns when all is ready. Starting what runs is no error: it
/// says so and ends with 0.
record Start(Home home, PrintStream out) {
    private static final String SHORT_OF_MEMORY = "--short-of-memory";

    void run(Arguments arguments, Map<String, String> environment) {
        arguments.allowOnly(SHORT_OF_MEMORY);
        var running = Platform.running(home);
        if (running.isPresent()) {
            out.println("Already running; nothing to do. ./bluedots stop ends it.");
            sayWhatNext(running.get());
            return;
        }
        var ports = Ports.of(arguments.basePort().orElse(Ports.STANDARD_BASE), environment);
        home.prepare();
        if (!arguments.has(SHORT_OF_MEMORY)) Memory.ofThisMachine().requireEnough();
        var began = System.nanoTime();
        out.println("Starting Blue Dots in " + home.data());
        var platform = new Platform(home, ports).saying(out::println).recordingCaches().start();
        out.printf(Locale.ROOT, "Ready after %.1f s.%n", (System.nanoTime() - began) / 1e9);
        sayWhatNext(platform);
    }

    private void sayWhatNext(Platform platform) {
        out.printf(
                """

                  Gateway     %s   (try /status, /docs, /openapi)
                  Sign-in     %s
                  Staff       registrar.palanca, caseworker.palanca, officer.md and others, all with the password
                              %s   (random, for this machine only; kept in %s)
                  Next        ./bluedots demo    ./bluedots status    ./bluedots logs registration-service    ./bluedots stop
                """,
                platform.gatewayUrl(),
                platform.issuer(),
                platform.secrets().staffPassword(),
                platform.secrets().file());
    }
}
