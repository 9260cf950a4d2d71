package org.bluedots.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "kovalenko, kovlenko, true",
        "kovalenko, kovalenkoo, true",
        "kovalenko, kovalemko, true",
        "kovalenko, kovalenok, true",
        "kovalenko, kovalenko, true",
        "kovalenko, kavalemko, false",
        "kovalenko, kovaleokn, false",
        "ab, ba, true",
        "a, abc, false"
    })
    void oneSlipIsOneLetterOrTwoExchanged(String a, String b, boolean slip) {
        assertThat(Similarity.isOneSlip(a, b)).isEqualTo(slip);
        assertThat(Similarity.isOneSlip(b, a)).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.961", "dixon, dicksonx, 0.813", "abc, xyz, 0", "abc, abc, 1"})
    void jaroWinklerIsThatOfTheLiterature(String a, String b, double expected) {
        assertThat(Similarity.jaroWinkler(a, b)).isCloseTo(expected, within(0.001));
    }

    @Test
    void theShortCutChangesNoAnswer() {
        var names = List.of("SevCenk", "SevCuk", "koval", "kovalCuk", "petrenk", "pavlenk", "Zuk");
        for (var a : names)
            for (var b : names)
                assertThat(Similarity.isAlike(List.of(a), List.of(b), 0.9))
                        .as(a + " and " + b)
                        .isEqualTo(Similarity.jaroWinkler(a, b) >= 0.9);
    }
}
