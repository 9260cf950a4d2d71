package org.bluedots.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void areMadeOnce() {
        var file = folder.resolve("secrets.properties");

        var first = Secrets.in(file);
        var second = Secrets.in(file);

        assertThat(first.staffPassword()).hasSize(24).isEqualTo(second.staffPassword());
        assertThat(first.staffPassword()).isNotEqualTo(first.clientSecret());
    }

    @Test
    void onlyTheirOwnerReadsThem() throws IOException {
        var file = folder.resolve("secrets.properties");

        Secrets.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void oneThatANewerVersionNeedsIsAddedToTheOthers() throws IOException {
        var file = folder.resolve("secrets.properties");
        Files.writeString(file, "staff.password=chosen-before\n");

        var secrets = Secrets.in(file);

        assertThat(secrets.staffPassword()).isEqualTo("chosen-before");
        assertThat(secrets.appPassword("registration")).hasSize(24);
    }
}
