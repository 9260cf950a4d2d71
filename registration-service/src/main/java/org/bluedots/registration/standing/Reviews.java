package org.bluedots.registration.standing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonEvent;
import org.bluedots.registration.reminder.Reminders;

/// Ranks a person anew and remembers when that must happen without anybody's doing: a finding or an
/// officer's judgement has a last day.
@Singleton
public class Reviews {

    /// The kind of reminder for a tier that must be looked at again.
    static final String REVIEW = "RISK_REVIEW";

    private final Profiles profiles;
    private final Reminders reminders;
    private final Clock clock;

    Reviews(Profiles profiles, Reminders reminders, Clock clock) {
        this.profiles = profiles;
        this.reminders = reminders;
        this.clock = clock;
    }

    public Moment moment(Person person) {
        return new Moment(clock.instant(), Place.of(profiles, person.hub()).zone());
    }

    /// Needs a running transaction.
    ///
    /// @return that the tier changed, or nothing
    public List<PersonEvent> review(Person person, Moment moment) {
        var events = person.review(moment.today(), moment.now());
        person.risk()
                .nextReview()
                .ifPresentOrElse(
                        day ->
                                reminders.set(
                                        REVIEW, person.id(), person.agency(), moment.startOf(day)),
                        () -> reminders.forget(REVIEW, person.id()));
        return events;
    }
}
