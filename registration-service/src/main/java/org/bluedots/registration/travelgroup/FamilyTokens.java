package org.bluedots.registration.travelgroup;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/// Mints what a family's card shows as QR: 128 random bits, so that nobody guesses another
/// family's, and nothing about the family itself.
@Singleton
public class FamilyTokens {

    private static final int BITS = 128;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        var token = new BigInteger(BITS, random).toString(Character.MAX_RADIX);
        return "BDF-" + token.toUpperCase(Locale.ROOT);
    }
}
