package org.bluedots.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// A built service: Quarkus' fast-jar folder. It runs on a flat class path instead of through
/// `quarkus-run.jar`, because the start-up cache holds only classes of the JVM's own loader: 2.7 s
/// of CPU to ready instead of 4.4 s (6.5 s without a cache).
record QuarkusApp(Path folder) {
    private static final String MAIN = "io.quarkus.runner.GeneratedMain";

    static QuarkusApp of(Home home, String module) {
        var app =
                new QuarkusApp(
                        home.root().resolve(module).resolve("target").resolve("quarkus-app"));
        if (!Files.exists(app.runner())) {
            throw new Failure(
                    Failure.Reason.FAILED,
                    module + " is not built; run ./bluedots start, or ./mvnw package");
        }
        return app;
    }

    /// Transformed classes hide the originals, so they come first.
    List<Path> classPath() {
        var classPath = new ArrayList<Path>();
        classPath.add(folder.resolve("quarkus").resolve("transformed-bytecode.jar"));
        classPath.add(folder.resolve("quarkus").resolve("generated-bytecode.jar"));
        for (var part : List.of("app", "lib/boot", "lib/main"))
            classPath.addAll(jars(folder.resolve(part)));
        return classPath;
    }

    /// What comes after the JVM's own flags.
    List<String> mainClass() {
        var paths = classPath().stream().map(Path::toString).toList();
        return List.of("-cp", String.join(File.pathSeparator, paths), MAIN);
    }

    /// What Quarkus asks to be opened, from the manifest of its runner.
    List<String> opens() {
        try (var jar = new JarFile(runner().toFile())) {
            var opens =
                    Objects.requireNonNull(jar.getManifest())
                            .getMainAttributes()
                            .getValue("Add-Opens");
            return Stream.of(Objects.requireNonNullElse(opens, "").split(" "))
                    .filter(name -> !name.isBlank())
                    .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path runner() {
        return folder.resolve("quarkus-run.jar");
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
