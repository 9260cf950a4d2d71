package org.bluedots.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bluedots.platform.problem.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

    private static final Path OURS =
            Path.of(System.getProperty("bluedots.root", "")).resolve("deploy/profiles");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit
    Path folder;

    record Hub(String id, String country) {}

    record Country(String code) {}

    @BeforeEach
    void copyOurs() throws IOException {
        try (var files = Files.walk(OURS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(OURS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void ourProfilesAreValid() {
        var profiles = profiles(Optional.empty());
        assertThat(profiles.countries()).contains("MD", "PL", "RO");
        assertThat(profiles.hub("BD-MD-01", Hub.class).country()).isEqualTo("MD");
        assertThat(profiles.country("MD", Country.class).code()).isEqualTo("MD");
    }

    @Test
    void aWrongValueStopsTheStartWithItsFileAndPlace() throws IOException {
        var file = folder.resolve("hubs/BD-MD-01.yaml");
        Files.writeString(file, Files.readString(file).replace("country: MD", "country: 7"));
        assertThatThrownBy(() -> profiles(Optional.empty()))
                .hasMessageContaining("BD-MD-01.yaml")
                .hasMessageContaining("/country");
    }

    @Test
    void aHubInACountryWithoutProfileStopsTheStart() throws IOException {
        var file = folder.resolve("hubs/BD-MD-01.yaml");
        Files.writeString(file, Files.readString(file).replace("country: MD", "country: UA"));
        assertThatThrownBy(() -> profiles(Optional.empty())).hasMessageContaining("UA");
    }

    @Test
    void whatIsNotYamlStopsTheStart() throws IOException {
        Files.writeString(folder.resolve("countries/XX.yaml"), "a: [");
        assertThatThrownBy(() -> profiles(Optional.empty())).hasMessageContaining("XX.yaml");
    }

    @Test
    void aDirectoryThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() ->
                        new Profiles(
                                folder.resolve("nowhere"), Optional.empty(), new ObjectMapper()))
                .hasMessageContaining("nowhere");
    }

    @Test
    void anOverrideIsLaidOverItsProfile() throws IOException {
        var overrides = override("country: RO");
        var profiles = profiles(Optional.of(overrides));
        assertThat(profiles.hub("BD-MD-01", Hub.class)).isEqualTo(new Hub("BD-MD-01", "RO"));
        assertThat(profiles.hub("BD-MD-02", Hub.class).country()).isEqualTo("MD");
    }

    @Test
    void anOverrideIsValidatedToo() throws IOException {
        var overrides = override("country: 7");
        assertThatThrownBy(() -> profiles(Optional.of(overrides))).hasMessageContaining("/country");
    }

    @Test
    void anUnknownHubIsTheCallersMistake() {
        var profiles = profiles(Optional.empty());
        assertThatThrownBy(() -> profiles.hub("BD-XX-99", Hub.class))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.code().status()).isEqualTo(422));
    }

    private Path override(String content) throws IOException {
        var overrides = folder.resolve("overrides");
        Files.createDirectories(overrides.resolve("hubs"));
        Files.writeString(overrides.resolve("hubs/BD-MD-01.yaml"), content);
        return overrides;
    }

    private Profiles profiles(Optional<Path> overrides) {
        return new Profiles(folder, overrides, new ObjectMapper());
    }
}
