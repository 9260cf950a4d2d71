package org.bluedots.matching.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {

    private static final LocalDate TOLD = LocalDate.of(2022, 3, 18);

    @Test
    void theFirstOfJanuarySaysOnlyTheYear() {
        assertThat(Birth.parse("2015-01-01")).isEqualTo(Birth.in(Year.of(2015)));
    }

    @Test
    void anAgeIsTheYearThatEndsOnTheDayItWasTold() {
        var birth = Birth.aged(16, TOLD);

        assertThat(birth.from()).isEqualTo(LocalDate.of(2005, 3, 19));
        assertThat(birth.to()).isEqualTo(LocalDate.of(2006, 3, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "2005-06-03, true",
        "2005-03-18, false",
        "2006-03-18, true",
        "2006-03-19, false",
        "2005, true",
        "2007, false",
        "2006-01, true"
    })
    void anAgeMeetsTheDatesItAllows(String other, boolean mayBeSame) {
        assertThat(Birth.aged(16, TOLD).mayBeSameAs(Birth.parse(other))).isEqualTo(mayBeSame);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-05, 2010-05-03, true",
        "2010-03-05, 2010-03-15, true",
        "2010-03-05, 2010-04-05, true",
        "2010-03-05, 2011-03-05, true",
        "2010-03-05, 2020-03-05, true",
        "2010-03-05, 2013-07-05, false",
        "2010-03-05, 2011-05-03, false",
        "2010-03-05, 2010, false"
    })
    void aSlipIsOneNumberOrDayAndMonthExchanged(String a, String b, boolean slip) {
        assertThat(Birth.parse(a).isSlipOf(Birth.parse(b))).isEqualTo(slip);
    }

    @Test
    void theGapIsCountedFromTheNearerEnds() {
        assertThat(Birth.parse("2010").gapTo(Birth.parse("2011-01-02"))).isEqualTo(2);
        assertThat(Birth.parse("2011-01-02").gapTo(Birth.parse("2010"))).isEqualTo(2);
    }
}
