package org.bluedots.matching.place;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bluedots.matching.name.Readings;
import org.bluedots.matching.name.Similarity;

/// A place, folded: how its name may have sounded, and which places of the gazetteer it may be.
public record Place(List<String> readings, Set<String> places) {

    public static final Place UNKNOWN = new Place(List.of(), Set.of());

    private static final double ALIKE = 0.9;

    public static Place named(String text) {
        var readings = Readings.ofWhole(text);
        if (readings.isEmpty()) return UNKNOWN;
        return new Place(readings, Gazetteer.places(readings));
    }

    public boolean isKnown() {
        return !readings.isEmpty();
    }

    public boolean isSameAs(Place other) {
        return !Collections.disjoint(places, other.places)
                || !Collections.disjoint(readings, other.readings);
    }

    public boolean isAlike(Place other) {
        return Similarity.isAlike(readings, other.readings, ALIKE);
    }
}
