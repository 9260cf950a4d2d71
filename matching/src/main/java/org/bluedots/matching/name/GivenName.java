package org.bluedots.matching.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A given name, folded: how it may have sounded, and the classes of names it belongs to.
public record GivenName(List<String> readings, Set<String> classes) {

    public static final GivenName NONE = new GivenName(List.of(), Set.of());

    private static final Pattern PATRONYMIC =
            Pattern.compile("([oei]+v)?i[Cc]i?$|[oei]+vn[aei]?$|i[Cc]n[aei]?$");
    private static final Remembered<GivenName> REMEMBERED = new Remembered<>(GivenName::fold);
    private static final Remembered<Boolean> LISTED =
            new Remembered<>(text -> GivenNames.isListed(Readings.ofWhole(text)));
    private static final double ALIKE = 0.9;
    private static final int TOO_SHORT_FOR_SLIPS = 2;

    /// What the name was, in whichever script and language it was written.
    public static GivenName written(String text) {
        return REMEMBERED.of(text);
    }

    private static GivenName fold(String text) {
        var readings = new LinkedHashSet<>(Readings.ofWhole(text));
        var parts = Readings.ofParts(text);
        if (parts.size() > 1) parts.forEach(readings::addAll);
        if (readings.isEmpty()) return NONE;
        var all = List.copyOf(readings);
        return new GivenName(all, GivenNames.classes(all));
    }

    /// Whether this is written like a given name that is in the list.
    public static boolean isListed(String text) {
        return LISTED.of(text);
    }

    /// The father's name in a patronymic: Андріївна, Andreevich.
    public static GivenName fatherIn(String patronymic) {
        var stems =
                Readings.ofWhole(patronymic).stream()
                        .filter(reading -> PATRONYMIC.matcher(reading).find())
                        .map(reading -> PATRONYMIC.matcher(reading).replaceFirst(""))
                        .map(GivenNames::stem)
                        .distinct()
                        .toList();
        if (stems.isEmpty()) return NONE;
        return new GivenName(stems, GivenNames.classesOfStems(stems));
    }

    public boolean isKnown() {
        return !readings.isEmpty();
    }

    public boolean soundsLike(GivenName other) {
        return !Collections.disjoint(readings, other.readings);
    }

    public boolean isSameNameAs(GivenName other) {
        return !Collections.disjoint(classes, other.classes);
    }

    /// A slip of the pen away.
    public boolean isNear(GivenName other) {
        for (var a : readings)
            for (var b : other.readings)
                if (Math.min(a.length(), b.length()) > TOO_SHORT_FOR_SLIPS
                        && Similarity.isOneSlip(a, b)) return true;
        return Similarity.isAlike(readings, other.readings, ALIKE);
    }

    /// Both, where a record says the same twice: the father's name and the patronymic.
    public GivenName or(GivenName other) {
        if (!isKnown()) return other;
        if (!other.isKnown()) return this;
        return new GivenName(
                union(readings, other.readings),
                Set.copyOf(union(List.copyOf(classes), List.copyOf(other.classes))));
    }

    private static List<String> union(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /// The readings without their endings, as far as a father's name is compared.
    public GivenName stems() {
        return new GivenName(readings.stream().map(GivenNames::stem).distinct().toList(), classes);
    }
}
