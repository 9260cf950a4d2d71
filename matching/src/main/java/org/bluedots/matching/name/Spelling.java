package org.bluedots.matching.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluedots.matching.resource.Lines;

/// A way of writing Ukrainian names: what stands on paper, read aloud. One table in `spellings/`
/// each.
///
/// A table has lines `letters sounds`; the longest line that fits is read. `^` and `$` stand for
/// the ends of the name, `<` for a vowel before and `>` for one behind.
public enum Spelling {
    CYRILLIC,
    ENGLISH,
    FRENCH,
    POLISH,
    CZECH_SLOVAK,
    GERMAN,
    HUNGARIAN,
    ROMANIAN;

    /// The seven ways to read Latin letters.
    public static final List<Spelling> LATIN =
            List.of(ENGLISH, FRENCH, POLISH, CZECH_SLOVAK, GERMAN, HUNGARIAN, ROMANIAN);

    private static final Set<Integer> VOWELS = Set.copyOf("aeiouyąęıœæ".chars().boxed().toList());
    private static final String SILENT = "-";

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    Spelling() {
        var file = "/org/bluedots/matching/name/spellings/" + fileName();
        for (var line : Lines.of(file)) {
            var rule = Rule.parse(line);
            rules.computeIfAbsent(rule.letters().charAt(0), _ -> new ArrayList<>()).add(rule);
        }
        rules.values().forEach(list -> list.sort(Rule.LONGEST_FIRST));
    }

    private String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".txt";
    }

    /// The sounds of one word.
    ///
    /// @param word in lower case, letters only
    String sounds(String word) {
        var sounds = new StringBuilder();
        var at = 0;
        while (at < word.length()) {
            var rule = ruleAt(word, at);
            sounds.append(rule.sounds());
            at += rule.letters().length();
        }
        return sounds.toString();
    }

    private Rule ruleAt(String word, int at) {
        for (var rule : rules.getOrDefault(word.charAt(at), List.of()))
            if (rule.fits(word, at)) return rule;
        var plain = Letters.plain(word.charAt(at));
        if (!plain.equals(word.substring(at, at + 1))) // once more without its mark: ě, á, ő
        for (var rule : rules.getOrDefault(plain.isEmpty() ? ' ' : plain.charAt(0), List.of()))
                if (rule.letters().length() == 1) return rule;
        return new Rule(word.substring(at, at + 1), plain, "");
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0
                && at < word.length()
                && Letters.plain(word.charAt(at)).chars().anyMatch(VOWELS::contains);
    }

    private record Rule(String letters, String sounds, String where) {
        static final Comparator<Rule> LONGEST_FIRST =
                Comparator.comparingInt((Rule rule) -> rule.letters.length())
                        .thenComparingInt(rule -> rule.where.length())
                        .reversed();

        static Rule parse(String line) {
            var words = line.split(" +");
            var letters = words[0].replaceAll("[<>^$]", "");
            var sounds = words[1].equals(SILENT) ? "" : words[1];
            return new Rule(letters, sounds, words[0].replaceAll("[^<>^$]", ""));
        }

        boolean fits(String word, int at) {
            return word.startsWith(letters, at)
                    && where.chars().allMatch(mark -> fits(mark, word, at));
        }

        private boolean fits(int mark, String word, int at) {
            var end = at + letters.length();
            return switch (mark) {
                case '^' -> at == 0;
                case '$' -> end == word.length();
                case '<' -> isVowel(word, at - 1);
                default -> isVowel(word, end);
            };
        }
    }
}
