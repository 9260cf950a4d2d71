package org.bluedots.registration.intake;

import jakarta.inject.Singleton;
import org.bluedots.platform.sql.Sql;

/// Mints case codes such as `BD-MD-7K3QW-4`: readable aloud, without vowels that make words, with a
/// check character that finds a wrong or a swapped character. They say nothing of the person and
/// nothing of how many there are.
@Singleton
class CaseCodes {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 5;
    private static final long CODES = (long) Math.pow(ALPHABET.length(), LENGTH);

    /// Coprime to the number of codes: walks through all of them before one repeats.
    private static final long STRIDE = 9_410_027;

    private static final int BLOCK = 50;

    private final Sql sql;
    private long next;
    private long blockEnd;

    CaseCodes(Sql sql) {
        this.sql = sql;
    }

    /// A code nobody has; a number taken for a transaction that rolls back is not used again.
    synchronized String next(String country) {
        if (next == blockEnd) {
            var block = sql.first("select nextval('case_number')", row -> row.getLong(1));
            next = block.orElseThrow();
            blockEnd = next + BLOCK;
        }
        return code(country, next++);
    }

    static String code(String country, long number) {
        var scrambled = Math.floorMod(number * STRIDE, CODES);
        var characters = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt((int) (scrambled % ALPHABET.length())));
            scrambled /= ALPHABET.length();
        }
        return "BD-%s-%s-%s".formatted(country, characters, check(characters));
    }

    /// Luhn's algorithm over the alphabet (ISO/IEC 7812-1 generalised).
    static char check(CharSequence characters) {
        var size = ALPHABET.length();
        var sum = 0;
        for (var i = 0; i < characters.length(); i++) {
            var value = ALPHABET.indexOf(characters.charAt(characters.length() - 1 - i));
            var weighted = i % 2 == 0 ? 2 * value : value;
            sum += weighted / size + weighted % size;
        }
        return ALPHABET.charAt(Math.floorMod(-sum, size));
    }
}
