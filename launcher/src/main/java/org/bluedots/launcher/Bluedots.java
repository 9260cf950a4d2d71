package org.bluedots.launcher;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bluedots.launcher.demo.Demo;

/// The commands behind the script `./bluedots`, which has already found a JDK and built what was
/// missing.
public final class Bluedots {
    private static final int UNEXPECTED = 1;

    private Bluedots() {}

    /// The project is the system property `bluedots.root`, else the current folder.
    public static void main(String[] words) {
        System.exit(run(System.out, System.err, words));
    }

    static int run(PrintStream out, PrintStream err, String... words) {
        try {
            command(new Home(root(), data()), out, words);
            return 0;
        } catch (Failure e) {
            err.println(e.getMessage());
            return e.reason().status();
        } catch (IllegalStateException | UncheckedIOException e) {
            err.println("Failed: " + e.getMessage());
            return UNEXPECTED;
        }
    }

    private static void command(Home home, PrintStream out, String... words) {
        var arguments = Arguments.of(words);
        switch (arguments.command()) {
            case "start" -> new Start(home, out).run(arguments, System.getenv());
            case "stop" -> new Stop(home, out).run(arguments);
            case "status" -> new Status(home, out).run(arguments);
            case "logs" -> new Logs(home, out).run(arguments);
            case "reset" -> new Reset(home, out).run(arguments);
            case "demo" ->
                    new Demo(home, out, Clock.systemUTC())
                            .run(List.of(words).subList(1, words.length));
            default ->
                    throw new Failure(
                            Failure.Reason.USAGE,
                            "There is no command `" + arguments.command() + "`; see ./bluedots");
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("bluedots.root", "."));
    }

    private static Path data() {
        var elsewhere = System.getProperty("bluedots.data");
        return elsewhere == null ? root().resolve(".bluedots") : Path.of(elsewhere);
    }
}
