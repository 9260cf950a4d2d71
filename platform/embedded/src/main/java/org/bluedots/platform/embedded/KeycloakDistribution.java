package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Keycloak unpacked from the archive that Maven fetched, and built once for our options: an
/// optimised start takes a third of the time of a development start.
record KeycloakDistribution(Path home) {
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Dpicocli.disable.closures=true",
                    "-Dquarkus-log-max-startup-records=10000",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED");

    static boolean isBuiltIn(Path folder) {
        return Files.exists(of(folder).builtMarker());
    }

    static KeycloakDistribution in(Path folder, Path log) {
        var distribution = of(folder);
        if (!Files.isDirectory(distribution.home)) {
            distribution.unpack(Path.of(Settings.of("keycloak").getProperty("archive")));
        }
        if (!Files.exists(distribution.builtMarker())) distribution.build(log);
        return distribution;
    }

    private static KeycloakDistribution of(Path folder) {
        return new KeycloakDistribution(
                folder.resolve("keycloak-" + Settings.of("keycloak").getProperty("version")));
    }

    /// The words that run Keycloak in `workingHome`. Not `kc.sh`: that stays as a parent shell, and
    /// its process is not the server's.
    List<String> java(Path workingHome, List<String> jvmOptions) {
        var words = new ArrayList<>(List.of(Spawn.java()));
        words.addAll(jvmOptions);
        words.addAll(JVM);
        words.add("-Dkc.home.dir=" + workingHome);
        words.add("-Djboss.server.config.dir=" + workingHome.resolve("conf"));
        words.addAll(List.of("-cp", home.resolve("lib").resolve("quarkus-run.jar").toString()));
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return words;
    }

    private void unpack(Path archive) {
        try (var packed = Files.newInputStream(archive)) {
            Archive.TAR_GZ.unpack(packed, home, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + archive, e);
        }
    }

    /// Needs more memory than running does: 400 MiB are not enough.
    private void build(Path log) {
        var words = java(home.toAbsolutePath(), List.of("-Xmx768m"));
        words.addAll(
                List.of(
                        "build",
                        "--db=dev-file",
                        "--health-enabled=false",
                        "--metrics-enabled=false"));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var output = ProcessBuilder.Redirect.appendTo(log.toFile());
            var process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(output)
                            .start();
            if (awaitEnd(process) != 0) {
                throw new IllegalStateException("Keycloak could not be built; see " + log);
            }
            Files.createFile(builtMarker());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be built", e);
        }
    }

    private static int awaitEnd(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building Keycloak", e);
        }
    }

    private Path builtMarker() {
        return home.resolve("built-for-blue-dots");
    }
}
