package org.bluedots.platform.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What must happen when this JVM ends, however it ends: a shell waits for the end of its input,
/// which even a killed JVM causes.
public final class EndOfThisJvm {
    private static final String WAIT = "trap '' INT TERM HUP; read _; ";
    private static final String RUN_THEN_DELETE =
            "folder=$1; shift; \"$@\"; sleep 0.2; rm -rf \"$folder\"";

    private EndOfThisJvm() {}

    static void runThenDelete(List<String> command, Path folder) {
        var arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(command);
        run(RUN_THEN_DELETE, arguments);
    }

    /// Runs a shell script with these arguments when this JVM has ended.
    public static void run(String script, List<String> arguments) {
        var words = new ArrayList<>(List.of("sh", "-c", WAIT + script, "sh"));
        words.addAll(arguments);
        new Spawn(words, Map.of(), Path.of("/dev/null")).bound();
    }
}
