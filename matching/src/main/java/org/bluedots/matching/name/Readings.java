package org.bluedots.matching.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// All the ways a written word may have sounded, reduced to what every way of writing keeps.
///
/// Reduced: double sounds are one, `i` before a vowel is silent (ю, yu, iu and ju meet), `щ` is one
/// however it was spelled.
public final class Readings {

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern SOFT = Pattern.compile("i+(?=[aeou])");

    private Readings() {}

    /// The distinct readings of each word; a word of two parts has those of both.
    ///
    /// @return one list of readings for each part; empty when nothing was written
    public static List<List<String>> ofParts(String text) {
        return Letters.tidy(text).isEmpty()
                ? List.of()
                : Pattern.compile(" ")
                        .splitAsStream(Letters.tidy(text))
                        .map(Readings::ofWord)
                        .filter(Predicate.not(List::isEmpty))
                        .toList();
    }

    /// The distinct readings of the whole text, its parts joined.
    public static List<String> ofWhole(String text) {
        return ofWord(Letters.tidy(text).replace(" ", ""));
    }

    private static List<String> ofWord(String word) {
        if (Letters.hasCyrillic(word))
            return List.of(reduced(Spelling.CYRILLIC.sounds(word))).stream()
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
        var readings = new ArrayList<String>();
        for (var spelling : Spelling.LATIN) {
            var reading = reduced(spelling.sounds(word));
            if (!reading.isEmpty() && !readings.contains(reading)) readings.add(reading);
        }
        return List.copyOf(readings);
    }

    private static String reduced(String sounds) {
        var single = DOUBLED.matcher(sounds.replace("sC", "SC")).replaceAll("$1");
        return DOUBLED.matcher(SOFT.matcher(single).replaceAll("")).replaceAll("$1");
    }
}
