package org.bluedots.registration.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// JSON in the making, filled by pointers. Elements of a list may come with gaps between their
/// numbers, which close at the end; [#origin] finds the way back.
final class Tree {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    void put(String pointer, JsonNode value) {
        var steps = steps(pointer);
        var at = root;
        for (var step : steps.subList(0, steps.size() - 1)) at = at.withObjectProperty(step);
        at.set(steps.getLast(), value);
    }

    /// What stands there; missing if nothing does.
    JsonNode at(String pointer) {
        JsonNode at = root;
        for (var step : steps(pointer)) at = at.path(step);
        return at;
    }

    JsonNode closed() {
        return closed(root);
    }

    private static JsonNode closed(JsonNode node) {
        if (!(node instanceof ObjectNode object)) return node;
        if (isList(object)) {
            var list = JsonNodeFactory.instance.arrayNode();
            object.forEach(element -> list.add(closed(element)));
            return list;
        }
        var closed = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> closed.set(name, closed(value)));
        return closed;
    }

    private static boolean isList(ObjectNode object) {
        return !object.isEmpty() && names(object).stream().allMatch(Tree::isNumber);
    }

    private static boolean isNumber(String step) {
        return step.matches("\\d{1,9}");
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// The pointer by which something was put that the closed JSON has at this one.
    String origin(String pointer) {
        var origin = new StringBuilder();
        JsonNode at = root;
        for (var step : steps(pointer)) {
            var name = at instanceof ObjectNode list ? origin(list, step) : step;
            origin.append('/').append(name);
            at = at.path(name);
        }
        return origin.toString();
    }

    private static String origin(ObjectNode object, String step) {
        if (!isNumber(step) || !isList(object)) return step;
        var names = names(object);
        var place = Integer.parseInt(step);
        return place < names.size() ? names.get(place) : step;
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.substring(1).split("/"));
    }
}
