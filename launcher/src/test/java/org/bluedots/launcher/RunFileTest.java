package org.bluedots.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bluedots.platform.embedded.RunningProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    @TempDir Path folder;

    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void isReadAsItWasWritten() {
        var file =
                new RunFile(
                        "kafka", RunningProcess.of(process.toHandle()), List.of(9092, 9093), 4200);

        file.saveIn(folder);

        assertThat(RunFile.of("kafka", folder)).contains(file);
        assertThat(file.alive()).isTrue();
    }

    @Test
    void aProcessThatGotTheIdOfADeadOneIsNeverStopped() {
        var ours = RunningProcess.of(process.toHandle());
        var dead = new RunningProcess(ours.pid(), ours.startedAt().minus(Duration.ofMinutes(5)));
        var file = new RunFile("gateway", dead, List.of(8080), 0);
        file.saveIn(folder);

        Stopping.stop(List.of(file), folder);

        assertThat(file.alive()).isFalse();
        assertThat(process.isAlive()).isTrue();
        assertThat(RunFile.allIn(folder)).isEmpty();
    }

    @Test
    void whatALauncherLeftIsEnded() {
        var home = new Home(folder, folder);
        home.prepare();
        new RunFile("kafka", RunningProcess.of(process.toHandle()), List.of(9092), 0)
                .saveIn(home.run());

        var ended = new Leftovers(home).end();

        assertThat(ended).containsExactly("kafka");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aProcessStartedBeforeItsRunFileWasWrittenIsFoundByItsMark() throws IOException {
        var home = new Home(folder, folder);
        home.prepare();
        var marked = new ProcessBuilder("sh", "-c", "sleep 600; true", Recipe.mark(home)).start();

        new Leftovers(home).end();

        assertThat(marked.isAlive()).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void theDoorStopsFirstAndTheDatabaseLast() {
        for (var name : List.of("postgres", "kafka", "referral-service", "gateway", "keycloak")) {
            new RunFile(name, RunningProcess.of(process.toHandle()), List.of(1), 0).saveIn(folder);
        }

        assertThat(RunFile.allIn(folder))
                .extracting(RunFile::name)
                .containsExactly("gateway", "referral-service", "keycloak", "kafka", "postgres");
    }

    @Test
    void oneThatCannotBeReadIsAsNone() throws IOException {
        Files.writeString(folder.resolve("kafka.json"), "{\"name\":");

        assertThat(RunFile.allIn(folder)).isEmpty();
    }
}
