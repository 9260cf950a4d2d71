package org.bluedots.launcher;

import java.io.PrintStream;
import java.util.Locale;

/// `status`: one line per component. Ends with 0 only if all are ready, so that scripts can wait
/// for it.
record Status(Home home, PrintStream out) {
    void run(Arguments arguments) {
        arguments.allowOnly();
        var platform =
                new Platform(home, RunningPorts.in(home.run()).orElseGet(Ports::standard))
                        .assembled();
        out.printf(
                "%-22s %-10s %7s %6s %9s %9s%n",
                "component", "state", "pid", "port", "memory", "ready in");
        platform.components().forEach(this::line);
        if (!platform.components().stream().allMatch(Component::isReady)) {
            throw new Failure(
                    Failure.Reason.NOT_RUNNING, "Not everything is ready; ./bluedots start");
        }
    }

    private void line(Component component) {
        var process = component.process();
        if (process.isEmpty()) {
            out.printf("%-22s %-10s%n", component.name(), "stopped");
            return;
        }
        out.printf(
                Locale.ROOT,
                "%-22s %-10s %7d %6d %5d MiB %7.1f s%n",
                component.name(),
                component.isReady() ? "ready" : "not ready",
                process.get().pid(),
                component.port(),
                component.rssMiB(),
                component.readyMillis() / 1000.0);
    }
}
