package org.bluedots.platform.embedded;

import java.nio.file.Path;

final class TestFolders {
    /// Unpacked once for all tests of this module.
    static final Path BINARIES = Path.of("target", "binaries").toAbsolutePath();

    private TestFolders() {}
}
