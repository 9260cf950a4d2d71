package org.bluedots.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Starts a process that outlives us (**detached**: own session, no terminal, no pipes) or that
/// must not (**bound**: it sees our end as the end of its input, however we end).
public record Spawn(List<String> command, Map<String, String> environment, Path log) {

    /// The Java that runs us; the children must be of the same version.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public RunningProcess detached() {
        var words = new ArrayList<>(ownSession());
        words.addAll(command);
        return RunningProcess.of(
                start(words, ProcessBuilder.Redirect.from(new File("/dev/null"))).toHandle());
    }

    public RunningProcess bound() {
        return RunningProcess.of(start(command, ProcessBuilder.Redirect.PIPE).toHandle());
    }

    private Process start(List<String> words, ProcessBuilder.Redirect input) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(words);
            builder.environment().putAll(environment);
            return builder.redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + command.getFirst(), e);
        }
    }

    /// Both replace themselves by the command, so the id is the command's. Without either the
    /// terminal's Ctrl-C reaches the child.
    private static List<String> ownSession() {
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) return List.of("/usr/bin/setsid");
        if (Files.isExecutable(Path.of("/usr/bin/nohup"))) return List.of("/usr/bin/nohup");
        return List.of();
    }
}
