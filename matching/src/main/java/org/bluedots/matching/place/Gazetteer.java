package org.bluedots.matching.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluedots.matching.name.Readings;
import org.bluedots.matching.resource.Lines;

/// Which names are one place: old and new, Ukrainian and Russian. From `places.txt`.
public final class Gazetteer {

    private static final Map<String, Set<String>> BY_READING = new HashMap<>();

    static {
        for (var line : Lines.of("/org/bluedots/matching/place/places.txt")) {
            var names = List.of(line.split(" *\\| *"));
            for (var name : names)
                for (var reading : Readings.ofWhole(name))
                    BY_READING.computeIfAbsent(reading, _ -> new TreeSet<>()).add(names.getFirst());
        }
    }

    private Gazetteer() {}

    /// The places this may name.
    static Set<String> places(List<String> readings) {
        var places = new TreeSet<String>();
        for (var reading : readings) places.addAll(BY_READING.getOrDefault(reading, Set.of()));
        if (places.isEmpty()) places.addAll(readings); // a place of its own
        return Set.copyOf(places);
    }
}
