package org.bluedots.matching.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters before they are read: case, marks, and Latin letters that stray into Cyrillic words.
final class Letters {

    private static final Map<Character, String> WITHOUT_DECOMPOSITION =
            Map.of('ł', "l", 'đ', "d", 'ø', "o", 'ß', "ss", 'æ', "e", 'œ', "e", 'ı', "i");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´‘\"]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final String LATIN_LOOK_ALIKES = "aceiopxykmhtb";
    private static final String CYRILLIC_LOOK_ALIKES = "асеіорхукмнтв";

    private Letters() {}

    /// Lower case and composed; everything that is no letter becomes a space, apostrophes vanish.
    static String tidy(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var joined = APOSTROPHES.matcher(composed).replaceAll("");
        var letters = NO_LETTERS.matcher(joined).replaceAll(" ").strip();
        return hasCyrillic(letters) ? inCyrillic(letters) : letters;
    }

    static boolean hasCyrillic(String text) {
        return text.chars()
                .anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.CYRILLIC);
    }

    private static String inCyrillic(String letters) {
        var text = new StringBuilder(letters);
        for (var at = 0; at < text.length(); at++) {
            var alike = LATIN_LOOK_ALIKES.indexOf(text.charAt(at));
            if (alike >= 0) text.setCharAt(at, CYRILLIC_LOOK_ALIKES.charAt(alike));
        }
        return text.toString();
    }

    /// The letter without its marks; nothing if it is no Latin letter.
    static String plain(char letter) {
        if (letter < 128) return String.valueOf(letter);
        var special = WITHOUT_DECOMPOSITION.get(letter);
        if (special != null) return special;
        var first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf(first) : "";
    }
}
