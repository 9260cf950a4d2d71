package org.bluedots.registration.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Birthdays;

/// Looks at a hub's new day: once, and at days that were missed, too.
@ApplicationScoped
public class DailyService {

    /// When a hub's day is looked at, in its own time.
    static final LocalTime BEGINS = LocalTime.of(0, 5);

    private final Rounds rounds;
    private final GrowingOlder older;
    private final Retention retention;
    private final Clock clock;

    DailyService(Rounds rounds, GrowingOlder older, Retention retention, Clock clock) {
        this.rounds = rounds;
        this.older = older;
        this.retention = retention;
        this.clock = clock;
    }

    /// Whether the hub's present day still has to be looked at.
    @Transactional
    public boolean isDue(Place place) {
        return !rounds.isDone(place.hub(), day(place));
    }

    /// Goes round a hub: who grew older, and whose data has been kept for long enough. Must run in
    /// the scope of the hub.
    @Transactional
    public void goRound(Place place) {
        var day = day(place);
        var before = rounds.begin(place.hub(), day);
        if (!before.isBefore(day)) return;
        for (var id : rounds.birthdays(place.hub(), before, day, Birthdays.FARTHEST_NOTICE))
            older.look(id, place, before, day);
        retention.look(place, day);
        rounds.end(place.hub(), day);
    }

    private LocalDate day(Place place) {
        var local = clock.instant().atZone(place.zone());
        return local.toLocalTime().isBefore(BEGINS)
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }
}
