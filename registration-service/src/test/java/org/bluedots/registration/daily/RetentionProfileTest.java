package org.bluedots.registration.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.registration.daily.RetentionProfile.Periods;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.person.Arrival;
import org.bluedots.registration.person.ClosureReason;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.uasc.UascRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionProfileTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RetentionProfile FIVE_YEARS =
            new RetentionProfile(
                    18, new Periods(Period.ofYears(5), Period.ofYears(5), Period.ofDays(30)));

    @ParameterizedTest
    @CsvSource({
        "1980, 2031-02-28, false",
        "1980, 2031-03-01, true",
        "2016, 2031-03-01, false", // a child then: of age at the end of 2034
        "2016, 2039-12-30, false",
        "2016, 2039-12-31, true"
    })
    void aClosedCaseIsKeptForItsPeriodAndAChildsAlsoForOneAfterMajority(
            int born, LocalDate day, boolean over) {
        var person = person("Olena", born);
        person.life().proposeClosure(ClosureReason.GOAL_MET, "case-worker", NOON);
        person.life().close("officer", NOON);

        assertThat(FIVE_YEARS.isOver(person, day, ZoneOffset.UTC)).isEqualTo(over);
    }

    @Test
    void anOpenCaseIsKept() {
        assertThat(
                        FIVE_YEARS.isOver(
                                person("Olena", 1980), LocalDate.of(2060, 1, 1), ZoneOffset.UTC))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1980, 2026-03-30, false", "1980, 2026-03-31, true", "2016, 2026-03-31, false"})
    void aDraftIsKeptForAMonthAndThatOfAChildAloneUntilSomebodyActs(
            int born, LocalDate day, boolean over) {
        assertThat(FIVE_YEARS.isOver(person(null, born), day, ZoneOffset.UTC)).isEqualTo(over);
    }

    private static Person person(@Nullable String alias, int born) {
        var arrival =
                new Arrival(
                        new UUID(7, 1),
                        null,
                        new Origin("northstar", "BD-MD-01", "MD", NOON),
                        NOON,
                        ZoneOffset.UTC,
                        18);
        var birth = Birth.on(born, null, null);
        var details =
                new PersonDetails(
                        List.of(),
                        alias,
                        "On the bench",
                        Sex.UNKNOWN,
                        birth,
                        List.of(),
                        List.of(),
                        false);
        var person = new Person(new UUID(7, 2), "BD-MD-22222-2", 0, arrival, details);
        var today = LocalDate.of(2026, 3, 1);
        var child = birth.isChild(today, 18);
        person.register(child ? UascRule.ALONE : UascRule.OF_AGE, false, today);
        return person;
    }
}
