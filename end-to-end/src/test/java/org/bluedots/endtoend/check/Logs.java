package org.bluedots.endtoend.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bluedots.endtoend.stage.LogReading;

/// No service says ERROR but for a reason that is written here.
record Logs(LogReading logs) {

    private static final Pattern ERROR =
            Pattern.compile(
                    "^(gateway|[a-z]+-service(-2)?)\\.log: .*(\"level\":\"(ERROR|FATAL)\"| (ERROR|FATAL) ).*");

    /// What may be said, and why.
    private static final Map<Pattern, String> ALLOWED =
            Map.of(
                    Pattern.compile("sets an event aside"),
                    "F11 sends what a consumer must refuse; operators must see that it did");

    List<String> violations() {
        return logs.newLines().stream()
                .filter(line -> ERROR.matcher(line).matches())
                .filter(line -> ALLOWED.keySet().stream().noneMatch(it -> it.matcher(line).find()))
                .toList();
    }
}
