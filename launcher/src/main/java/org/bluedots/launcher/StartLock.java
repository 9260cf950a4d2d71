package org.bluedots.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Only one launcher at a time changes a platform. The operating system lets go of the lock when
/// its holder ends, even when killed.
final class StartLock implements AutoCloseable {
    private final FileChannel channel;

    private StartLock(FileChannel channel) {
        this.channel = channel;
    }

    static StartLock take(Path folder) {
        try {
            var channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isOurs(channel)) return new StartLock(channel);
            channel.close();
            throw new Failure(
                    Failure.Reason.BUSY,
                    "Another ./bluedots is starting or stopping this platform; wait for it.");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not lock " + folder, e);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) { // held by this very JVM
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
