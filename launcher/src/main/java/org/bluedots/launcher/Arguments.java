package org.bluedots.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was typed after `./bluedots`: a command, options, and the rest.
record Arguments(String command, Optional<Integer> basePort, Set<String> flags, List<String> rest) {
    static final String BASE_PORT = "--base-port";
    private static final int LOWEST_BASE =
            3700; // PostgreSQL stands 2647 below it, above the system's own ports
    private static final int HIGHEST_BASE = 64_000;

    static Arguments of(String... words) {
        if (words.length == 0) return new Arguments("help", Optional.empty(), Set.of(), List.of());
        Optional<Integer> basePort = Optional.empty();
        List<String> flags = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (var i = 1; i < words.length; i++) {
            if (words[i].equals(BASE_PORT)) {
                i++;
                basePort = Optional.of(basePort(i < words.length ? words[i] : "nothing"));
            } else if (words[i].startsWith("-")) {
                flags.add(words[i]);
            } else {
                rest.add(words[i]);
            }
        }
        return new Arguments(words[0], basePort, Set.copyOf(flags), List.copyOf(rest));
    }

    /// Refuses what the command does not know: a mistyped flag must not be silently without effect.
    void allowOnly(String... known) {
        for (var flag : flags) {
            if (!Set.of(known).contains(flag)) {
                throw new Failure(
                        Failure.Reason.USAGE, "`%s` does not know %s".formatted(command, flag));
            }
        }
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    private static int basePort(String word) {
        try {
            var port = Integer.parseInt(word);
            if (port >= LOWEST_BASE && port <= HIGHEST_BASE) return port;
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Failure(
                Failure.Reason.USAGE,
                "%s needs a number from %d to %d, not %s"
                        .formatted(BASE_PORT, LOWEST_BASE, HIGHEST_BASE, word));
    }
}
