package org.bluedots.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Makes one OpenAPI document of several.
///
/// Only paths that the table leads to their upstream are taken, so two upstreams cannot both own
/// one; a second claim is a conflict, and so is a component of the same name with another content.
/// The first keeps the name, the later one is renamed to `<upstream>.<name>` with every reference
/// to it.
final class OpenApiMerge {

    private static final String REF_ROOT = "#/components/";

    private final BiPredicate<String, String> routed;
    private final JsonObject paths = new JsonObject(new TreeMap<>());
    private final JsonObject components = new JsonObject(new TreeMap<>());
    private final Map<String, JsonObject> tags = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    /// @param routed whether a path (first) is led to an upstream (second)
    OpenApiMerge(BiPredicate<String, String> routed) {
        this.routed = routed;
    }

    /// Adds what one upstream says of itself.
    void add(String upstream, JsonObject document) {
        var renamed = addComponents(upstream, document.getJsonObject("components", none()));
        var source = (JsonObject) rewritten(document.getJsonObject("paths", none()), renamed);
        for (var path : source.fieldNames()) {
            addPath(upstream, path, source.getJsonObject(path));
        }
        for (var tag : document.getJsonArray("tags", new JsonArray())) {
            if (tag instanceof JsonObject named) tags.putIfAbsent(named.getString("name"), named);
        }
    }

    /// What had to be renamed or left out, in words for the log and for `x-conflicts`.
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    JsonObject document(String version, List<String> missing) {
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Blue Dots").put("version", version))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("x-missing", new JsonArray(missing))
                .put("x-conflicts", new JsonArray(conflicts()))
                .put("tags", new JsonArray(List.copyOf(tags.values())))
                .put("paths", paths)
                .put("components", components);
    }

    private void addPath(String upstream, String path, JsonObject item) {
        var owner = owners.putIfAbsent(path, upstream);
        if (owner != null && (routed.test(path, upstream) || routed.test(path, owner)))
            conflicts.add("path %s is claimed by %s and %s".formatted(path, owner, upstream));
        if (routed.test(path, upstream)) paths.put(path, item);
    }

    /// Decides on names first and copies after: a component may refer to one that is declared
    /// later.
    private Map<String, String> addComponents(String upstream, JsonObject sections) {
        var renamed = new HashMap<String, String>();
        while (renameMore(upstream, sections, renamed)) {
            // one more name may make those that refer to it differ too
        }
        forEachComponent(
                sections,
                (section, name, content) -> {
                    if (!components.containsKey(section))
                        components.put(section, new JsonObject(new TreeMap<>()));
                    var ref = renamed.getOrDefault(ref(section, name), ref(section, name));
                    var newName = ref.substring(ref(section, "").length());
                    components.getJsonObject(section).put(newName, rewritten(content, renamed));
                });
        return renamed;
    }

    private boolean renameMore(String upstream, JsonObject sections, Map<String, String> renamed) {
        var before = renamed.size();
        forEachComponent(
                sections,
                (section, name, content) -> {
                    var known = components.getJsonObject(section, none()).getValue(name);
                    var isTaken = known != null && !known.equals(rewritten(content, renamed));
                    if (!isTaken || renamed.containsKey(ref(section, name))) return;
                    renamed.put(ref(section, name), ref(section, upstream + '.' + name));
                    conflicts.add(
                            "%s/%s of %s differs from an earlier one and is now %s.%s"
                                    .formatted(section, name, upstream, upstream, name));
                });
        return renamed.size() > before;
    }

    private interface ComponentVisit {
        void see(String section, String name, Object content);
    }

    private static void forEachComponent(JsonObject sections, ComponentVisit visit) {
        for (var section : sections.fieldNames()) {
            var named = sections.getJsonObject(section);
            for (var name : named.fieldNames()) visit.see(section, name, named.getValue(name));
        }
    }

    private static Object rewritten(Object node, Map<String, String> renamed) {
        if (renamed.isEmpty()) return node;
        if (node instanceof JsonArray array)
            return new JsonArray(array.stream().map(item -> rewritten(item, renamed)).toList());
        if (!(node instanceof JsonObject object)) return node;
        var copy = new JsonObject();
        for (var field : object) {
            var isRef = field.getKey().equals("$ref") && field.getValue() instanceof String;
            copy.put(
                    field.getKey(),
                    isRef
                            ? renamed.getOrDefault(
                                    field.getValue().toString(), field.getValue().toString())
                            : rewritten(field.getValue(), renamed));
        }
        return copy;
    }

    private static String ref(String section, String name) {
        return REF_ROOT + section + '/' + name;
    }

    private static JsonObject none() {
        return new JsonObject();
    }
}
