package org.bluedots.launcher.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluedots.launcher.Failure;

/// What was typed after `./bluedots demo`.
record DemoOptions(Path file, Optional<Path> json) {
    private static final String SAMPLE = "samples/arrivals-border-day.csv";

    static DemoOptions of(List<String> words, Path root) {
        Optional<Path> file = Optional.empty();
        Optional<Path> json = Optional.empty();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--json") && i + 1 < words.size()) {
                json = Optional.of(Path.of(words.get(++i)));
            } else if (!word.startsWith("-") && file.isEmpty()) {
                file = Optional.of(Path.of(word));
            } else {
                throw new Failure(
                        Failure.Reason.USAGE,
                        "`demo` does not know %s; say: ./bluedots demo [FILE] [--json FILE]"
                                .formatted(word));
            }
        }
        return new DemoOptions(file.orElse(root.resolve(SAMPLE)), json);
    }
}
