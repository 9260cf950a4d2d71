package org.bluedots.platform.embedded;

import java.nio.file.Path;

final class TestFolders {
    /// Unpacked once for all tests and the launcher.
    static final Path BINARIES =
            Path.of(System.getProperty("bluedots.root"), ".bluedots", "unpacked");

    private TestFolders() {}
}
