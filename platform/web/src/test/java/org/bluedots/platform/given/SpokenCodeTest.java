package org.bluedots.platform.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SpokenCodeTest {

    @Test
    void aCodeHasACountryFourCharactersAndACheck() {
        assertThat(SpokenCode.of("RF", "MD", 42).value())
                .matches("RF-MD-[0-9B-DF-HJ-NP-TV-Z]{4}-[0-9B-DF-HJ-NP-TV-Z]");
    }

    @Test
    void neighboursDoNotLookAlike() {
        var one = SpokenCode.of("RF", "MD", 1).value();
        var two = SpokenCode.of("RF", "MD", 2).value();

        assertThat(one.substring(6, 8)).isNotEqualTo(two.substring(6, 8));
    }

    @Test
    void noTwoNumbersShareACode() {
        var codes = new HashSet<String>();
        for (var number = 0; number < 930_000; number++)
            codes.add(SpokenCode.of("RF", "MD", number).value());

        assertThat(codes).hasSize(930_000);
    }

    @Test
    void whenFourCharactersAreUsedUpTheCodeGrows() {
        assertThat(SpokenCode.of("RF", "MD", 923_521).value()).hasSize("RF-MD-12345-C".length());
    }

    @Test
    void everyWrongCharacterIsFound() {
        var code = SpokenCode.of("RF", "MD", 4711).value();

        for (var place = 6; place < 10; place++)
            for (var other : "0123456789BCDFGHJKLMNPQRSTVWXYZ".toCharArray())
                if (code.charAt(place) != other)
                    assertThat(new SpokenCode(replaced(code, place, other)).isValid()).isFalse();
    }

    @Test
    void twoSwappedCharactersAreFound() {
        var code = SpokenCode.of("RF", "MD", 4711).value();

        for (var place = 6; place < 9; place++) {
            var swapped =
                    replaced(
                            replaced(code, place, code.charAt(place + 1)),
                            place + 1,
                            code.charAt(place));
            if (!swapped.equals(code)) assertThat(new SpokenCode(swapped).isValid()).isFalse();
        }
    }

    @Test
    void itsOwnCodesAreValidAndOthersAreNot() {
        assertThat(SpokenCode.of("RF", "PL", 7).isValid()).isTrue();
        assertThat(new SpokenCode("PL-7K3Q-4").isValid()).isFalse();
        assertThat(new SpokenCode("RF-PL-AEIO-4").isValid()).isFalse();
    }

    private static String replaced(String code, int place, char with) {
        return code.substring(0, place) + with + code.substring(place + 1);
    }
}
