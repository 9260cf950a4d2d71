package org.bluedots.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluedots.platform.embedded.RunningProcess;
import org.bluedots.platform.embedded.Waiting;

/// One process of the platform. What is known of it is on disk, so every JVM that knows the home
/// sees the same.
public final class Component {
    private final Recipe recipe;
    private final Path runFolder;

    Component(Recipe recipe, Path runFolder) {
        this.recipe = recipe;
        this.runFolder = runFolder;
    }

    public String name() {
        return recipe.name();
    }

    public int port() {
        return recipe.ports().getFirst();
    }

    public String url() {
        return "http://localhost:" + port();
    }

    public Path log() {
        return recipe.log();
    }

    /// Starts it and returns when it is ready.
    public Component start() {
        var began = System.nanoTime();
        var process = recipe.launch();
        remember(process, 0);
        Waiting.until(name(), recipe.patience(), recipe::isReady, process::alive, log());
        remember(process, (System.nanoTime() - began) / 1_000_000);
        return this;
    }

    /// Asks it to finish what it has and end; kills it when that takes too long.
    public void stop() {
        Stopping.stop(runFile().stream().toList(), runFolder);
    }

    /// Ends it as a power cut would.
    public void killNow() {
        process().ifPresent(RunningProcess::kill);
    }

    public void pause() {
        process().ifPresent(RunningProcess::pause);
    }

    public void resume() {
        process().ifPresent(RunningProcess::resume);
    }

    public boolean isRunning() {
        return process().isPresent();
    }

    public boolean isReady() {
        return isRunning() && recipe.isReady();
    }

    /// The process, if it runs.
    public Optional<RunningProcess> process() {
        return runFile().map(RunFile::process).filter(RunningProcess::alive);
    }

    /// How long the last start took until it was ready, in milliseconds; 0 if it never was.
    public long readyMillis() {
        return runFile().map(RunFile::readyMillis).orElse(0L);
    }

    public long rssMiB() {
        return process().map(RunningProcess::rssMiB).orElse(0L);
    }

    /// Writes the start-up cache if its JVM is recording one. Says whether it did.
    boolean finishRecording(AotCache cache) {
        return process().map(cache::finish).orElse(false);
    }

    Recipe recipe() {
        return recipe;
    }

    private Optional<RunFile> runFile() {
        return RunFile.of(name(), runFolder);
    }

    private void remember(RunningProcess process, long readyMillis) {
        new RunFile(name(), process, List.copyOf(recipe.ports()), readyMillis).saveIn(runFolder);
    }
}
