package org.bluedots.registration.standing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonEvent;

/// Ranks a person anew and remembers when that must happen without anybody's doing: a finding or an
/// officer's judgement has a last day.
@Singleton
public class Reviews {

    private static final int AT_ONCE = 100;

    private final Profiles profiles;
    private final Sql sql;
    private final Clock clock;

    Reviews(Profiles profiles, Sql sql, Clock clock) {
        this.profiles = profiles;
        this.sql = sql;
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
                                sql.update(
                                        """
                                        insert into risk_review values (?, ?, ?, ?)
                                        on conflict (person_id) do update set due_at = excluded.due_at
                                        """,
                                        person.id(),
                                        person.agency(),
                                        person.hub(),
                                        moment.startOf(day)),
                        () -> forget(person.id()));
        return events;
    }

    void forget(UUID personId) {
        sql.update("delete from risk_review where person_id = ?", personId);
    }

    /// Some of those that are due now, the longest due first.
    List<Due> due() {
        return sql.list(
                """
                select person_id, agency_id, hub_id from risk_review where due_at <= ?
                order by due_at limit %d
                """
                        .formatted(AT_ONCE),
                row -> new Due(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                clock.instant());
    }

    /// Whose tier is due, and in which scope it is looked at.
    record Due(UUID personId, String agency, String hub) {}
}
