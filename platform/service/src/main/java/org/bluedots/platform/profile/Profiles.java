package org.bluedots.platform.profile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluedots.platform.web.InvalidInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Country and hub profiles, read and validated once when the service starts; a wrong one stops the
/// start with its file and pointer. Each service reads the part it needs into a record of its own.
@Singleton
@Startup
public class Profiles {

    private final Map<String, JsonNode> countries;
    private final Map<String, JsonNode> hubs;
    private final ObjectMapper json;

    Profiles(
            @ConfigProperty(name = "bluedots.profiles") Path directory,
            @ConfigProperty(name = "bluedots.profiles.overrides") Optional<Path> overrides,
            ObjectMapper json) {
        var files = new ProfileFiles(directory, overrides);
        this.countries = files.read("countries", "code");
        this.hubs = files.read("hubs", "id");
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        hubs.forEach(this::countryIsKnown);
    }

    private void countryIsKnown(String hub, JsonNode profile) {
        var country = profile.path("country").asText();
        if (!countries.containsKey(country))
            throw new IllegalStateException(
                    "hub profile %s: /country: there is no country profile %s"
                            .formatted(hub, country));
    }

    /// The part of a country's profile that the record names.
    public <T> T country(String code, Class<T> part) {
        return part(countries.get(code), "/country", part);
    }

    /// The part of a hub's profile that the record names; 422 for a hub that has none.
    public <T> T hub(String id, Class<T> part) {
        return part(hubs.get(id), "/hubId", part);
    }

    public List<String> countries() {
        return countries.keySet().stream().sorted().toList();
    }

    private <T> T part(@Nullable JsonNode profile, String pointer, Class<T> part) {
        if (profile == null) throw new InvalidInput(pointer, "There is no profile for this.");
        return json.convertValue(profile, part);
    }
}
