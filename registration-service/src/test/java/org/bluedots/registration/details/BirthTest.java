package org.bluedots.registration.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int MAJORITY = 18;

    @ParameterizedTest(name = "born {0}: {1} years, child {2}")
    @CsvSource({
        "2008-03-01, 18, false",
        "2008-03-02, 17, true",
        "2008-02-29, 18, false",
        "2008-03, 17, true",
        "2008-02, 18, false",
        "2008, 17, true",
        "2007, 18, false",
        "2026-03-01, 0, true"
    })
    void inDoubtSomebodyIsAsYoungAsTheyMayBe(String date, int years, boolean child) {
        var birth = new BirthBody(date, null).toBirth("/birth", TODAY);

        assertThat(birth.youngestAge(TODAY)).isEqualTo(years);
        assertThat(birth.isChild(TODAY, MAJORITY)).isEqualTo(child);
        assertThat(birth.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-02, 2008-03-02", "2008-03, 2008-03-01", "2008, 2008-01-01"})
    void nobodyWasBornBeforeTheFirstDayThatFits(String date, LocalDate first) {
        assertThat(new BirthBody(date, null).toBirth("/birth", TODAY).earliest()).isEqualTo(first);
    }

    @Test
    void anEstimateMayBeTwoYearsTooLow() {
        assertThat(Birth.estimated(9, TODAY).earliest()).isEqualTo(LocalDate.of(2014, 3, 1));
    }

    @ParameterizedTest(name = "estimated {0}: child {1}")
    @CsvSource({"16, true", "17, true", "18, true", "19, true", "20, false"})
    void anEstimateBetween17And19CountsAsAChild(int estimate, boolean child) {
        assertThat(Birth.estimated(estimate, TODAY).isChild(TODAY, MAJORITY)).isEqualTo(child);
    }

    @Test
    void anEstimateGrowsOlder() {
        assertThat(Birth.estimated(9, TODAY).youngestAge(TODAY.plusYears(2))).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-02-29", "2015-13", "1899", "2026-03-03", "2027"})
    void aDayThatCannotBeIsPointedAt(String date) {
        assertThatThrownBy(() -> new BirthBody(date, null).toBirth("/people/0/birth", TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(error -> error.pointer())
                                        .containsExactly("/people/0/birth/date"));
    }

    @Test
    void aBirthIsEitherADateOrAnEstimate() {
        assertThatThrownBy(() -> new BirthBody(null, null).toBirth("/birth", TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new BirthBody("2015", 11).toBirth("/birth", TODAY))
                .isInstanceOf(InvalidInput.class);
    }
}
