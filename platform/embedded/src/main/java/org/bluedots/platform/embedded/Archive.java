package org.bluedots.platform.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks a tar, whole or not at all: beside the target first, then moved into place, so that two
/// processes may try at once and a killed one leaves nothing that looks finished.
enum Archive {
    TAR_GZ {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            return new GZIPInputStream(in);
        }
    },
    TAR_XZ {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            return new XZInputStream(in);
        }
    };

    private static final int ANY_EXECUTE_BIT = 0111;

    abstract InputStream decompress(InputStream in) throws IOException;

    /// Unpacks `packed` as the directory `target`, leaving out the first `strip` names of each
    /// path.
    void unpack(InputStream packed, Path target, int strip) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        var beside = Files.createTempDirectory(target.toAbsolutePath().getParent(), "unpacking-");
        try (var tar =
                new TarArchiveInputStream(decompress(new BufferedInputStream(packed, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, beside, strip);
            }
        }
        moveInto(beside, target);
    }

    private static void write(
            TarArchiveInputStream tar, TarArchiveEntry entry, Path root, int strip)
            throws IOException {
        var name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= strip) return;
        var path = root.resolve(name.subpath(strip, name.getNameCount())).normalize();
        if (!path.startsWith(root))
            throw new IOException("Refused to unpack outside the target: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & ANY_EXECUTE_BIT) != 0) makeExecutable(path);
    }

    private static void makeExecutable(Path path) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(path, permissions);
    }

    private static void moveInto(Path beside, Path target) throws IOException {
        try {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException
                | DirectoryNotEmptyException
                | AtomicMoveNotSupportedException e) {
            Folders.delete(beside);
            if (!Files.isDirectory(target)) throw e;
        }
    }
}
