package org.bluedots.platform.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What must happen when this JVM ends, however it ends: a shell waits for the end of its input,
/// which even a killed JVM causes.
final class EndOfThisJvm {
    private static final String SCRIPT =
            "trap '' INT TERM HUP; read _; folder=$1; shift; \"$@\"; sleep 0.2; rm -rf \"$folder\"";

    private EndOfThisJvm() {}

    static void runThenDelete(List<String> command, Path folder) {
        var words = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh", folder.toString()));
        words.addAll(command);
        new Spawn(words, Map.of(), Path.of("/dev/null")).bound();
    }
}
