package org.bluedots.platform.given;

/// A code that people read out on the telephone: `BD-MD-7K3Q-4` for a case, `RF-MD-…` for a
/// referral. No vowels, so no words come up and nothing looks like 0 or 1. The last character tells
/// a slip: 31 is prime, so that every single wrong character and every swap of two is found. It
/// says nothing of the person and nothing of how many there are.
public record SpokenCode(String value) {

    private static final String ALPHABET = "0123456789BCDFGHJKLMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int SHORTEST = 4;

    /// Spreads neighbouring numbers; any factor that is no multiple of 31 keeps them distinct.
    private static final long SPREAD = 570_769;

    /// The code of the n-th thing of its kind: four characters for the first 923,521, then five,
    /// and on.
    ///
    /// @param kind two letters
    /// @param country ISO 3166-1 alpha-2
    public static SpokenCode of(String kind, String country, long number) {
        var room = power(SHORTEST);
        var width = SHORTEST;
        var rest = number;
        while (rest >= room) {
            rest -= room;
            width++;
            room = power(width);
        }
        var body = digits(Math.floorMod(rest * SPREAD, room), width);
        return new SpokenCode("%s-%s-%s-%s".formatted(kind, country, body, check(body)));
    }

    /// Was it read out and typed in without a slip?
    public boolean isValid() {
        if (!value.matches("[A-Z]{2}-[A-Z]{2}-[%s]{4,}-[%s]".formatted(ALPHABET, ALPHABET)))
            return false;
        var body = value.substring("RF-MD-".length(), value.length() - "-C".length());
        return value.charAt(value.length() - 1) == check(body);
    }

    private static String digits(long number, int width) {
        var digits = new StringBuilder();
        for (var rest = number; digits.length() < width; rest /= BASE)
            digits.append(ALPHABET.charAt((int) (rest % BASE)));
        return digits.reverse().toString();
    }

    private static char check(String body) {
        var sum = 0;
        for (var place = 0; place < body.length(); place++)
            sum += (place + 1) * ALPHABET.indexOf(body.charAt(place));
        return ALPHABET.charAt(sum % BASE);
    }

    private static long power(int exponent) {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= BASE;
        return power;
    }
}
