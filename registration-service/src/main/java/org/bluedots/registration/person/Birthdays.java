package org.bluedots.registration.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.details.AgeBand;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.person.PersonEvent.PersonAgeBandChanged;
import org.bluedots.registration.person.PersonEvent.PersonApproaching18;
import org.bluedots.registration.person.PersonEvent.PersonTurned18;

/// What days bring to somebody who grows older.
///
/// @param majority whole years, by the country's profile
public record Birthdays(UUID personId, Birth birth, int majority) {

    /// How many days before majority somebody prepares for it, the first time first.
    private static final List<Integer> NOTICES = List.of(90, 30, 7);

    /// How many days ahead a look must reach.
    public static final int FARTHEST_NOTICE = NOTICES.getFirst();

    List<PersonEvent> between(LocalDate from, LocalDate to, Instant now) {
        var events = new ArrayList<PersonEvent>();
        var adultOn = birth.adultOn(majority);
        for (var days : NOTICES)
            if (lies(adultOn.minusDays(days), from, to))
                events.add(new PersonApproaching18(personId, days));
        var was = AgeBand.of(birth.youngestAge(from));
        var is = AgeBand.of(birth.youngestAge(to));
        if (was != is) events.add(new PersonAgeBandChanged(personId, was, is));
        if (lies(adultOn, from, to)) events.add(new PersonTurned18(personId, now));
        return events;
    }

    private static boolean lies(LocalDate day, LocalDate from, LocalDate to) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
