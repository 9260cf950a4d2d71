package org.bluedots.registration.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.risk.Priority;

/// The part of a country's profile that says how long a registration is kept.
record RetentionProfile(int ageOfMajority, Periods retention) {

    record Periods(
            Period caseAfterClosure, Period childCaseAfterMajority, Period unverifiedDraft) {}

    /// Whether the person's data has been kept for long enough. A closed case: a period after its
    /// closing, and after the day of majority for somebody who was a child. A draft that nobody
    /// completed: a period after it was made, unless somebody must look after the person.
    boolean isOver(Person person, LocalDate today, ZoneId zone) {
        var since = dayOf(person.life().since(), zone);
        if (person.life().state() == PersonState.DRAFT)
            return person.priority() == Priority.P3
                    && !since.plus(retention.unverifiedDraft()).isAfter(today);
        var majority = person.details().birth().adultOn(ageOfMajority);
        return person.life().state() == PersonState.CLOSED
                && !since.plus(retention.caseAfterClosure()).isAfter(today)
                && !majority.plus(retention.childCaseAfterMajority()).isAfter(today);
    }

    LocalDate closedBy(LocalDate today) {
        return today.minus(retention.caseAfterClosure());
    }

    LocalDate draftedBy(LocalDate today) {
        return today.minus(retention.unverifiedDraft());
    }

    private static LocalDate dayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
