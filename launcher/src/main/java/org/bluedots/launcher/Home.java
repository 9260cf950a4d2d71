package org.bluedots.launcher;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where things are. `root` is the project; `data` belongs to one platform. Programs and start-up
/// caches are shared by all platforms of a root.
public record Home(Path root, Path data) {
    private static final long NEEDED_DISK_MIB = 1500;

    public Home {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /// The developer's own platform.
    public static Home of(Path root) {
        return new Home(root, root.resolve(".bluedots"));
    }

    Path unpacked() {
        return root.resolve(".bluedots").resolve("unpacked");
    }

    Path caches() {
        return root.resolve(".bluedots").resolve("aot");
    }

    public Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path run() {
        return data.resolve("run");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    Path of(String component) {
        return data.resolve(component);
    }

    /// Makes the folders; a disk that is full or read-only is said at once, not by a database in
    /// the middle of its start.
    void prepare() {
        try {
            Files.createDirectories(run());
            Files.createDirectories(data.resolve("logs"));
            var probe = Files.createTempFile(run(), "probe", ".tmp");
            Files.delete(probe);
            requireSpace(Files.getFileStore(data));
        } catch (IOException e) {
            throw new Failure(
                    Failure.Reason.DISK, "Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }

    private void requireSpace(FileStore disk) throws IOException {
        var mebibytes = disk.getUsableSpace() >> 20;
        if (mebibytes < NEEDED_DISK_MIB) {
            throw new Failure(
                    Failure.Reason.DISK,
                    "Only %d MiB are free for %s; Blue Dots needs %d."
                            .formatted(mebibytes, data, NEEDED_DISK_MIB));
        }
    }
}
