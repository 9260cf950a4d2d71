package org.bluedots.registration.codelist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// All lists, read from the resources once at the start; one that cannot be read stops it.
@Singleton
@Startup
public class CodeLists {

    private static final String FOLDER = "/code-lists/";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final NavigableMap<String, NavigableMap<Integer, CodeList>> lists = new TreeMap<>();

    CodeLists() {
        var index = read("index", new TypeReference<Map<String, List<Integer>>>() {});
        index.forEach((id, versions) -> versions.forEach(version -> load(id, version)));
    }

    /// The newest version of a list that the code itself needs.
    public CodeList current(String id) {
        return newest(id).orElseThrow(() -> new IllegalStateException("no code list " + id));
    }

    /// Whether the newest version of the list has the code.
    public boolean knows(String id, String code) {
        return current(id).find(code).isPresent();
    }

    Optional<CodeList> newest(String id) {
        return Optional.ofNullable(lists.get(id)).map(versions -> versions.lastEntry().getValue());
    }

    Optional<CodeList> version(String id, int version) {
        return Optional.ofNullable(lists.get(id)).map(versions -> versions.get(version));
    }

    /// Each list in its newest version, by id.
    List<CodeList> all() {
        return lists.values().stream().map(versions -> versions.lastEntry().getValue()).toList();
    }

    /// The versions of a list, oldest first.
    List<Integer> versions(String id) {
        return List.copyOf(Objects.requireNonNull(lists.get(id)).keySet());
    }

    private void load(String id, int version) {
        var list = read(id + "." + version, new TypeReference<CodeList>() {});
        if (!list.id().equals(id) || list.version() != version)
            throw new IllegalStateException(
                    "code list %s.%d says otherwise".formatted(id, version));
        lists.computeIfAbsent(id, _ -> new TreeMap<>()).put(version, list);
    }

    private static <T> T read(String name, TypeReference<T> type) {
        var file = FOLDER + name + ".yaml";
        try (var stream = CodeLists.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("there is no " + file);
            return YAML.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
