package org.bluedots.platform.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `countries/*.yaml` and `hubs/*.yaml`, lays the overrides of the same name over them, and
/// holds each against its schema.
final class ProfileFiles {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path directory;
    private final Optional<Path> overrides;

    ProfileFiles(Path directory, Optional<Path> overrides) {
        this.directory = directory;
        this.overrides = overrides;
        if (!Files.isDirectory(directory))
            throw new IllegalStateException(
                    "bluedots.profiles: there is no directory " + directory.toAbsolutePath());
    }

    Map<String, JsonNode> read(String kind, String key) {
        var schema = schema(kind.equals("countries") ? "country" : "hub");
        var profiles = new TreeMap<String, JsonNode>();
        for (var file : files(directory.resolve(kind))) {
            var profile = merged(file, kind);
            validate(file, profile, schema);
            profiles.put(profile.get(key).asText(), profile);
        }
        return profiles;
    }

    private JsonNode merged(Path file, String kind) {
        var profile = parse(file);
        var override = overrides.map(other -> other.resolve(kind).resolve(file.getFileName()));
        if (override.filter(Files::exists).isPresent()) overlay(profile, parse(override.get()));
        return profile;
    }

    /// Objects are merged, everything else is replaced.
    private static void overlay(JsonNode below, JsonNode above) {
        for (var field : above.properties()) {
            var present = below.get(field.getKey());
            if (present instanceof ObjectNode && field.getValue().isObject())
                overlay(present, field.getValue());
            else ((ObjectNode) below).set(field.getKey(), field.getValue());
        }
    }

    private static void validate(Path file, JsonNode profile, Schema schema) {
        var errors = schema.validate(profile.toString(), InputFormat.JSON);
        if (errors.isEmpty()) return;
        var lines =
                errors.stream()
                        .map(error ->
                                "%s: %s".formatted(error.getInstanceLocation(), error.getMessage()))
                        .toList();
        throw new IllegalStateException(
                "profile %s is not valid: %s".formatted(file, String.join("; ", lines)));
    }

    private Schema schema(String name) {
        var file = directory.resolve("schema").resolve(name + ".schema.json");
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("profile schema " + file, unreadable);
        }
    }

    private static List<Path> files(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("profiles in " + directory, unreadable);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            var profile = YAML.readTree(Files.readString(file));
            if (profile instanceof ObjectNode) return profile;
            throw new IllegalStateException("profile " + file + " is not a YAML mapping");
        } catch (IOException unreadable) {
            throw new IllegalStateException("profile " + file + " is not YAML", unreadable);
        }
    }
}
