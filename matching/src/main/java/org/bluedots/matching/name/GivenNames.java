package org.bluedots.matching.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bluedots.matching.resource.Lines;

/// Which given names are one name: Ukrainian, Russian, at home, abroad. From `given-names.txt`.
///
/// A name that is not in the list is a class of its own, called by its stem.
public final class GivenNames {

    private static final Pattern ENDING = Pattern.compile("[aeiou]+$");
    private static final Pattern AT_HOME =
            Pattern.compile(
                    "(oCka|eCka|iCka|enka|onka|unka|Cik|Cka|uSka|uSa|usa|una|ula|asa|ik|ok|ko|ka|ca|ic)$");
    private static final String UNLISTED = "~";
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, Set<String>> BY_READING = new HashMap<>();
    private static final Map<String, Set<String>> BY_STEM = new HashMap<>();

    static {
        for (var line : Lines.of("/org/bluedots/matching/name/given-names.txt")) {
            var groups = line.split("\\|");
            var called = groups[0].strip();
            for (var at = 0; at < groups.length; at++)
                for (var name : groups[at].strip().split(" +")) add(called, name, at);
        }
    }

    private GivenNames() {}

    private static void add(String called, String name, int group) {
        for (var reading : Readings.ofWhole(name)) {
            BY_READING.computeIfAbsent(reading, _ -> new HashSet<>()).add(called);
            if (group <= 1)
                BY_STEM.computeIfAbsent(stem(reading), _ -> new HashSet<>()).add(called);
        }
    }

    /// The classes a name may belong to; never empty for a name that was written.
    public static Set<String> classes(List<String> readings) {
        var classes = new TreeSet<String>();
        for (var reading : readings) classes.addAll(BY_READING.getOrDefault(reading, Set.of()));
        if (classes.isEmpty()) for (var reading : readings) classes.addAll(classesOfStem(reading));
        if (classes.isEmpty()) for (var reading : readings) classes.add(UNLISTED + stem(reading));
        return Set.copyOf(classes);
    }

    static boolean isListed(List<String> readings) {
        return readings.stream().anyMatch(BY_READING::containsKey);
    }

    /// The classes of a father's name as a patronymic keeps it.
    public static Set<String> classesOfStems(List<String> stems) {
        var classes = new TreeSet<String>();
        for (var stem : stems) classes.addAll(BY_STEM.getOrDefault(stem, Set.of()));
        if (classes.isEmpty()) for (var stem : stems) classes.add(UNLISTED + stem);
        return Set.copyOf(classes);
    }

    private static Set<String> classesOfStem(String reading) {
        var known = BY_STEM.get(stem(reading));
        if (known != null) return known;
        var formal = stem(AT_HOME.matcher(reading).replaceFirst(""));
        return formal.length() < SHORTEST_STEM ? Set.of() : BY_STEM.getOrDefault(formal, Set.of());
    }

    /// A reading without the vowels at its end: what a patronymic is built on.
    static String stem(String reading) {
        var stem = ENDING.matcher(reading).replaceFirst("");
        return stem.length() < 2 ? reading : stem;
    }
}
