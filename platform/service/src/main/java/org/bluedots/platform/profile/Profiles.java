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
import java.util.concurrent.ConcurrentHashMap;
import org.bluedots.platform.problem.InvalidInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Country and hub profiles, read and validated once when the service starts; a wrong one stops the
/// start with its file and pointer. Each service reads the part it needs into a record of its own.
@Singleton
@Startup
public class Profiles {

    private final Map<String, JsonNode> countries;
    private final Map<String, JsonNode> hubs;
    private final Map<Part, Object> parts = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    /// Which part of which profile; converted once.
    private record Part(String pointer, String id, Class<?> type) {}

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
        return part(countries, code, "/country", part);
    }

    /// The part of a hub's profile that the record names; 422 for a hub that has none.
    public <T> T hub(String id, Class<T> part) {
        return part(hubs, id, "/hubId", part);
    }

    public List<String> countries() {
        return countries.keySet().stream().sorted().toList();
    }

    public List<String> hubs() {
        return hubs.keySet().stream().sorted().toList();
    }

    private <T> T part(Map<String, JsonNode> profiles, String id, String pointer, Class<T> type) {
        var profile = profiles.get(id);
        if (profile == null) throw new InvalidInput(pointer, "There is no profile for this.");
        return type.cast(
                parts.computeIfAbsent(
                        new Part(pointer, id, type), part -> json.convertValue(profile, type)));
    }
}
