package org.bluedots.matching.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// A family name, folded: how it may have sounded, without the ending that tells a man from a
/// woman, and the parts of a double name.
public record FamilyName(List<String> skeletons, List<String> parts) {

    public static final FamilyName NONE = new FamilyName(List.of(), List.of());

    /// Ковальська, Ковальский, Kovalskyi · Іванова · Гладка, Гладкий.
    private static final Pattern GENDER = Pattern.compile("(?<=..[^aeiou])[aei]+$");

    private static final Remembered<FamilyName> REMEMBERED = new Remembered<>(FamilyName::fold);
    private static final double ALIKE = 0.9;
    private static final int TOO_SHORT_FOR_SLIPS = 3;

    /// What the name was, in whichever script and language it was written.
    public static FamilyName written(String text) {
        return REMEMBERED.of(text);
    }

    private static FamilyName fold(String text) {
        var parts = Readings.ofParts(text);
        var whole = neutral(Readings.ofWhole(text));
        if (whole.isEmpty()) return NONE;
        if (parts.size() < 2) return new FamilyName(whole, List.of());
        var each = new ArrayList<String>();
        for (var part : parts) each.addAll(neutral(part));
        return new FamilyName(whole, List.copyOf(each));
    }

    private static List<String> neutral(List<String> readings) {
        return readings.stream()
                .map(reading -> GENDER.matcher(reading).replaceFirst(""))
                .distinct()
                .toList();
    }

    public boolean isKnown() {
        return !skeletons.isEmpty();
    }

    public boolean isSameAs(FamilyName other) {
        return !Collections.disjoint(skeletons, other.skeletons);
    }

    /// A double name on one side, half of it on the other.
    public boolean sharesPartWith(FamilyName other) {
        return !Collections.disjoint(parts, other.skeletons)
                || !Collections.disjoint(skeletons, other.parts)
                || !Collections.disjoint(parts, other.parts);
    }

    /// One letter away.
    public boolean isOneSlipFrom(FamilyName other) {
        for (var a : skeletons)
            for (var b : other.skeletons)
                if (Math.min(a.length(), b.length()) > TOO_SHORT_FOR_SLIPS
                        && Similarity.isOneSlip(a, b)) return true;
        return false;
    }

    public boolean isAlike(FamilyName other) {
        return Similarity.isAlike(skeletons, other.skeletons, ALIKE);
    }
}
