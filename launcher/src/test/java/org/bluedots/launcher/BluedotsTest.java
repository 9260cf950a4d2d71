package org.bluedots.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BluedotsTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void argumentsAreACommandOptionsAndTheRest() {
        var arguments = Arguments.of("logs", "kafka", "-f", "--base-port", "9000");

        assertThat(arguments.command()).isEqualTo("logs");
        assertThat(arguments.rest()).containsExactly("kafka");
        assertThat(arguments.has("-f")).isTrue();
        assertThat(arguments.basePort()).contains(9000);
    }

    @Test
    void aBaseThatIsNoPortIsRefused() {
        for (var word : List.of("x", "80", "70000")) {
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> Arguments.of("start", "--base-port", word))
                    .withMessageContaining(word);
        }
    }

    @Test
    void aMistypedFlagIsRefused() {
        assertThat(run("status", "--wath")).isEqualTo(2);
        assertThat(said()).contains("--wath");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(said()).contains("dance");
    }

    @Test
    void resetAsksFirst() {
        assertThat(run("reset")).isEqualTo(2);
        assertThat(said()).contains("--yes");
    }

    @Test
    void twoLaunchersDoNotChangeOnePlatform() {
        var home = new Home(folder, folder);
        home.prepare();
        try (var _ = StartLock.take(home.run())) {
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> StartLock.take(home.run()))
                    .extracting(Failure::reason)
                    .isEqualTo(Failure.Reason.BUSY);
        }
        StartLock.take(home.run()).close();
    }

    @Test
    void aDiskThatCannotBeWrittenIsSaidAtOnce() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> new Home(folder, file.resolve("data")).prepare())
                .extracting(Failure::reason)
                .isEqualTo(Failure.Reason.DISK);
    }

    @Test
    void littleMemoryIsSaidBeforeTheStart() throws IOException {
        var meminfo = folder.resolve("meminfo");
        Files.writeString(meminfo, "MemTotal: 4000000 kB\nMemAvailable: 1024000 kB\n");

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> new Memory(meminfo).requireEnough())
                .withMessageContainingAll("1000 MiB", "--short-of-memory");
    }

    private int run(String... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Bluedots.run(out, out, words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
