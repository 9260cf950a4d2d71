package org.bluedots.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A rule about source files: what it says, why, and how its violations are found.
record SourceRule(String says, String because, Function<Module, Stream<String>> violations) {

    /// The sources of one module, parsed once.
    record Module(Path folder, Sources all) {

        static Module in(Path folder) {
            return new Module(
                    folder, Sources.parsed(Sources.javaFilesUnder(folder.resolve("src"))));
        }

        Sources main() {
            return all.under(folder.resolve("src/main"));
        }

        Sources test() {
            return all.under(folder.resolve("src/test"));
        }
    }

    void check(Module module) {
        assertThat(broken(module)).as(description()).isEmpty();
    }

    List<String> broken(Module module) {
        return violations.apply(module).toList();
    }

    String description() {
        return says + ", because " + because;
    }
}
