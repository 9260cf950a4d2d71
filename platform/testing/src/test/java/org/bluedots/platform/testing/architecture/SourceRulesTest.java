package org.bluedots.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bluedots.platform.testing.architecture.SourceRule.Module;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each source rule is seen to fail on a file written wrong for it.
class SourceRulesTest {

    @TempDir Path folder;
    private Path main;

    @BeforeEach
    void aModule() throws IOException {
        main = Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("src/test/java"));
    }

    @ParameterizedTest
    @FieldSource("org.bluedots.platform.testing.architecture.SourceRules#ALL")
    void aRightFilePasses(SourceRule rule) throws IOException {
        write("Right.java", "class Right { int one() { return 1; } }");

        assertThat(rule.broken(Module.in(folder))).isEmpty();
    }

    @Test
    void aFileOf301LinesIsTooLong() throws IOException {
        write("Long.java", "class Long {\n" + "// more\n".repeat(299) + "}\n");

        assertThat(broken(SourceRules.FILES_ARE_SHORT))
                .singleElement()
                .asString()
                .endsWith("Long.java has 301 lines");
    }

    @Test
    void aMethodOf41LinesIsTooLong() throws IOException {
        write("A.java", "class A {\n  void go() {\n" + "    go();\n".repeat(39) + "  }\n}\n");

        assertThat(broken(SourceRules.METHODS_ARE_SHORT)).containsExactly("A.java:2 go is long");
    }

    @Test
    void aSixteenthFileSplitsTheFeature() throws IOException {
        write("package-info.java", "package kite;");
        IntStream.rangeClosed(1, 16).forEach(i -> writeUnchecked(i));

        assertThat(broken(SourceRules.FEATURES_ARE_SMALL)).containsExactly("kite has 16 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exception", "Throwable"})
    void catchingEverythingIsSeen(String type) throws IOException {
        write(
                "A.java",
                "class A { void a() { try { a(); } catch (%s e) { a(); } } }".formatted(type));

        assertThat(broken(SourceRules.CATCHES_ARE_NARROW))
                .containsExactly("A.java:1 catches everything");
    }

    @Test
    void aSleepingTestIsSeen() throws IOException {
        Files.writeString(
                folder.resolve("src/test/java/A.java"),
                "class A { void a() throws Exception { Thread.sleep(1); } }");

        assertThat(broken(SourceRules.TESTS_DO_NOT_SLEEP)).containsExactly("A.java:1 sleeps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\", kite", "\"kite \" + kite", "\"%s\", new KiteView(1)"})
    void aLoggedEntityOrViewIsSeen(String arguments) throws IOException {
        write("Kites.java", logging(arguments));

        assertThat(broken(LogRule.LOGS_TAKE_NO_ENTITY))
                .singleElement()
                .asString()
                .startsWith("Kites.java:4 logs Kites.Kite");
    }

    @Test
    void aLoggedIdIsNotSeen() throws IOException {
        write("Kites.java", logging("\"%s\", kite.id()"));

        assertThat(broken(LogRule.LOGS_TAKE_NO_ENTITY)).isEmpty();
    }

    private static String logging(String arguments) {
        return """
        import org.jboss.logging.Logger;
        class Kites {
          static final Logger LOG = Logger.getLogger(Kites.class);
          void fly(Kite kite) { LOG.infof(%s); }
          @jakarta.persistence.Entity static class Kite { long id() { return 1; } }
          record KiteView(long id) {}
        }
        """
                .formatted(arguments);
    }

    private Iterable<String> broken(SourceRule rule) {
        return rule.broken(Module.in(folder));
    }

    private void writeUnchecked(int number) {
        try {
            write("Kite" + number + ".java", "package kite; record Kite%d() {}".formatted(number));
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(main.resolve(name), text);
    }
}
