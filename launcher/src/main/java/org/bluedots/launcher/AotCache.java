package org.bluedots.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bluedots.platform.embedded.RunningProcess;

/// A start-up cache of the JVM (JEP 483, 514, 515): classes loaded and linked on an earlier run. It
/// is good only for the same JDK, jars and flags, so these are in its name. Made on the machine,
/// never committed. README: when and why.
record AotCache(Path file) {
    private static final long PATIENCE_SECONDS = 120;
    private static final int KEY_LENGTH = 16;

    static AotCache of(Path folder, String name, List<String> flags, List<Path> classPath) {
        return new AotCache(folder.resolve(name + "-" + key(flags, classPath) + ".aot"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// Uses the cache; where there is none, records for one if asked to.
    List<String> flags(Recording recording) {
        if (exists()) return List.of("-XX:AOTCache=" + file, "-Xlog:aot=error", "-Xlog:cds=error");
        if (recording == Recording.OFF) return List.of();
        try {
            Files.createDirectories(file.resolve("..").normalize());
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot=error", "-Xlog:cds=error");
    }

    /// Lets a recording process write its cache and go on running. Says whether there is a cache
    /// now; without one everything works, only slower.
    boolean finish(RunningProcess process) {
        if (!tellToEndRecording(process) || !Files.exists(unfinished())) return false;
        try {
            deleteOlder();
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep " + file, e);
        }
    }

    private boolean tellToEndRecording(RunningProcess process) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(jcmd)) return false;
        try {
            var telling =
                    new ProcessBuilder(
                                    jcmd.toString(),
                                    String.valueOf(process.pid()),
                                    "AOT.end_recording")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (telling.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                return telling.exitValue() == 0;
            telling.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /// The caches of earlier builds, 80 MB each, and what a killed recording left.
    private void deleteOlder() throws IOException {
        var prefix = String.valueOf(file.getFileName()).replaceFirst("[0-9a-f]+\\.aot$", "");
        var older = Pattern.compile(Pattern.quote(prefix) + "[0-9a-f]{" + KEY_LENGTH + "}\\.aot.*");
        try (var caches = Files.list(file.resolve("..").normalize())) {
            for (var cache : caches.filter(it -> !it.equals(unfinished())).toList()) {
                if (older.matcher(String.valueOf(cache.getFileName())).matches())
                    Files.deleteIfExists(cache);
            }
        }
    }

    /// The JVM itself compares size and time of each jar, so the same is enough here.
    private static String key(List<String> flags, List<Path> classPath) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            digest.update(String.join(" ", flags).getBytes(StandardCharsets.UTF_8));
            for (var path : classPath) {
                if (!Files.exists(path)) continue;
                var line =
                        path
                                + " "
                                + Files.size(path)
                                + " "
                                + Files.getLastModifiedTime(path).toMillis()
                                + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
