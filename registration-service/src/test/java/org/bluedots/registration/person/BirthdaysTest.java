package org.bluedots.registration.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.person.Persons.NOON;

import java.time.LocalDate;
import java.util.UUID;
import org.bluedots.registration.details.AgeBand;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.person.PersonEvent.PersonAgeBandChanged;
import org.bluedots.registration.person.PersonEvent.PersonApproaching18;
import org.bluedots.registration.person.PersonEvent.PersonTurned18;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

    private static final UUID DARYNA = new UUID(7, 2);

    private static Birthdays of(Birth birth) {
        return new Birthdays(DARYNA, birth, 18);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void theEighteenthBirthdayEndsChildhoodAndBeginsABand() {
        var birthdays = of(Birth.on(2008, 3, 2));

        assertThat(birthdays.between(day("2026-03-01"), day("2026-03-02"), NOON))
                .containsExactly(
                        new PersonAgeBandChanged(DARYNA, AgeBand.FROM_12, AgeBand.FROM_18),
                        new PersonTurned18(DARYNA, NOON));
        assertThat(birthdays.between(day("2026-03-02"), day("2026-03-03"), NOON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-02, 90", "2026-01-31, 30", "2026-02-23, 7"})
    void somebodyIsToldBeforehand(LocalDate on, int days) {
        assertThat(of(Birth.on(2008, 3, 2)).between(on.minusDays(1), on, NOON))
                .containsExactly(new PersonApproaching18(DARYNA, days));
    }

    @Test
    void whoIsBornOnALeapDayIsOfAgeOnTheFirstOfMarch() {
        var birthdays = of(Birth.on(2008, 2, 29));

        assertThat(birthdays.between(day("2026-02-27"), day("2026-02-28"), NOON)).isEmpty();
        assertThat(birthdays.between(day("2026-02-28"), day("2026-03-01"), NOON))
                .contains(new PersonTurned18(DARYNA, NOON));
    }

    @Test
    void anEstimateHasTheBenefitOfTheDoubtForTwoYears() {
        var birthdays = of(Birth.estimated(17, day("2026-03-01")));

        assertThat(birthdays.between(day("2027-02-28"), day("2027-03-01"), NOON))
                .containsExactly(
                        new PersonAgeBandChanged(DARYNA, AgeBand.FROM_12, AgeBand.FROM_18));
        assertThat(birthdays.between(day("2029-02-28"), day("2029-03-01"), NOON))
                .containsExactly(new PersonTurned18(DARYNA, NOON));
    }

    @Test
    void ofAYearItsLastDayCounts() {
        assertThat(
                        of(Birth.on(2008, null, null))
                                .between(day("2026-12-30"), day("2026-12-31"), NOON))
                .contains(new PersonTurned18(DARYNA, NOON));
    }

    @Test
    void daysThatWereMissedAreMadeUpForInOneRound() {
        assertThat(of(Birth.on(2008, 3, 2)).between(day("2025-11-01"), day("2026-03-05"), NOON))
                .containsExactly(
                        new PersonApproaching18(DARYNA, 90),
                        new PersonApproaching18(DARYNA, 30),
                        new PersonApproaching18(DARYNA, 7),
                        new PersonAgeBandChanged(DARYNA, AgeBand.FROM_12, AgeBand.FROM_18),
                        new PersonTurned18(DARYNA, NOON));
    }
}
