package org.bluedots.registration.contact;

import java.util.regex.Pattern;

/// A telephone number with its country code, as E.164 writes it.
///
/// @param digits without the plus
record PhoneNumber(String digits) {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final String INTERNATIONAL = "00";

    static PhoneNumber of(String written) {
        var digits = NO_DIGIT.matcher(written).replaceAll("");
        return new PhoneNumber(digits.startsWith(INTERNATIONAL) ? digits.substring(2) : digits);
    }
}
