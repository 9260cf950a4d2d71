package org.bluedots.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CaseCodesTest {

    @Test
    void tenThousandPeopleHaveTenThousandCodes() {
        var codes =
                LongStream.rangeClosed(1, 10_000)
                        .mapToObj(number -> CaseCodes.code("MD", number))
                        .collect(Collectors.toSet());

        assertThat(codes)
                .hasSize(10_000)
                .allMatch(code -> code.matches("BD-MD-[2-9B-Z]{5}-[2-9B-Z]"));
    }

    @Test
    void neighboursLookNothingAlike() {
        assertThat(CaseCodes.code("MD", 1).substring(6, 8))
                .isNotEqualTo(CaseCodes.code("MD", 2).substring(6, 8));
    }

    @Test
    void oneWrongCharacterIsFound() {
        var code = CaseCodes.code("MD", 4711).substring(6, 11);
        var wrong = (code.charAt(2) == 'K' ? 'M' : 'K');

        assertThat(CaseCodes.check(code.substring(0, 2) + wrong + code.substring(3)))
                .isNotEqualTo(CaseCodes.check(code));
    }

    @Test
    void twoSwappedCharactersAreFound() {
        assertThat(CaseCodes.check("7K3QW")).isNotEqualTo(CaseCodes.check("K73QW"));
    }
}
