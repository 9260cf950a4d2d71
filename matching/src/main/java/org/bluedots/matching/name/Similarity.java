package org.bluedots.matching.name;

import java.util.Collection;

/// How alike two strings are.
public final class Similarity {

    private static final double PREFIX = 0.1;
    private static final int PREFIX_LETTERS = 4;

    private Similarity() {}

    /// Whether one letter added, dropped, changed, or two neighbours exchanged make them equal.
    public static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) return isOneSlip(b, a);
        if (b.length() - a.length() > 1) return false;
        var same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) same++;
        if (a.length() < b.length()) return a.regionMatches(same, b, same + 1, a.length() - same);
        var rest = a.length() - same - 1;
        if (rest < 0 || a.regionMatches(same + 1, b, same + 1, rest)) return true;
        return a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && a.regionMatches(same + 2, b, same + 2, rest - 1);
    }

    /// Jaro-Winkler, 0 to 1.
    public static double jaroWinkler(String a, String b) {
        if (a.equals(b)) return 1;
        var jaro = jaro(a, b);
        var common = 0;
        var most = Math.min(PREFIX_LETTERS, Math.min(a.length(), b.length()));
        while (common < most && a.charAt(common) == b.charAt(common)) common++;
        return jaro + common * PREFIX * (1 - jaro);
    }

    /// Whether any two are at least so alike; most that are not are told by their letters alone.
    public static boolean isAlike(
            Collection<String> some, Collection<String> others, double atLeast) {
        for (var a : some)
            for (var b : others)
                if (most(a, b) >= atLeast && jaroWinkler(a, b) >= atLeast) return true;
        return false;
    }

    /// No two strings with these letters are more alike.
    private static double most(String a, String b) {
        var letters = 0L;
        for (var i = 0; i < b.length(); i++) letters |= 1L << b.charAt(i);
        var common = 0;
        for (var i = 0; i < a.length(); i++) if ((letters >> a.charAt(i) & 1) == 1) common++;
        var jaro =
                (common / (double) a.length() + Math.min(1, common / (double) b.length()) + 1) / 3;
        return jaro + PREFIX_LETTERS * PREFIX * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        var reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        var taken = new boolean[b.length()];
        var matched = new StringBuilder();
        for (var i = 0; i < a.length(); i++) {
            var end = Math.min(b.length(), i + reach + 1);
            for (var j = Math.max(0, i - reach); j < end; j++) {
                if (taken[j] || a.charAt(i) != b.charAt(j)) continue;
                taken[j] = true;
                matched.append(a.charAt(i));
                break;
            }
        }
        if (matched.isEmpty()) return 0;
        double m = matched.length();
        return (m / a.length() + m / b.length() + (m - exchanges(matched, b, taken)) / m) / 3;
    }

    private static double exchanges(CharSequence matched, String b, boolean[] taken) {
        var exchanged = 0;
        var next = 0;
        for (var j = 0; j < b.length(); j++)
            if (taken[j] && b.charAt(j) != matched.charAt(next++)) exchanged++;
        return exchanged / 2.0;
    }
}
