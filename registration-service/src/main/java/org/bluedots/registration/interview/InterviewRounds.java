package org.bluedots.registration.interview;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// Which children without a family have waited for their interview for too long. Asked by time, so
/// that registering a child costs no row and no statement more.
@Singleton
class InterviewRounds {

    /// From the moment in which the child was first found to be without its family.
    static final Duration WITHIN = Duration.ofHours(4);

    private final Sql sql;

    InterviewRounds(Sql sql) {
        this.sql = sql;
    }

    /// Until when the hub was looked at; the row is held until the transaction ends, so that no
    /// other replica looks at the same time. A hub's first round begins now.
    Instant begin(String hub, Instant now) {
        sql.update("insert into interview_round values (?, ?) on conflict do nothing", hub, now);
        return sql.first(
                        "select done_through from interview_round where hub_id = ? for update",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        hub)
                .orElseThrow();
    }

    void end(String hub, Instant now) {
        sql.update("update interview_round set done_through = ? where hub_id = ?", now, hub);
    }

    /// A child and when its interview should have been complete.
    record Waiting(UUID personId, Instant dueAt) {}

    /// Children at the hub whose time ran out after `from` and up to `to`.
    List<Waiting> overdue(String hub, Instant from, Instant to) {
        return sql.list(
                """
                select p.id, min(found.assessed_at) from uasc_assessment found
                join person p on p.id = found.person_id
                where found.assessed_at > ? and found.assessed_at <= ?
                  and found.rule not in ('OF_AGE', 'WITH_PARENT', 'WITH_GUARDIAN',
                      'WITH_VERIFIED_THIRD_PARTY', 'WITH_VERIFIED_INSTITUTION')
                  and p.hub_id = ? and p.uasc_status in ('UNACCOMPANIED', 'SEPARATED')
                  and p.state in ('DRAFT', 'REGISTERED', 'UNDER_CASE_MANAGEMENT')
                  and not exists (select from uasc_assessment earlier
                      where earlier.person_id = p.id and earlier.assessed_at < found.assessed_at
                        and earlier.rule not in ('OF_AGE', 'WITH_PARENT', 'WITH_GUARDIAN',
                            'WITH_VERIFIED_THIRD_PARTY', 'WITH_VERIFIED_INSTITUTION'))
                  and (select count(told.separation_cause) = 0 or count(told.caregiver_relation) = 0
                          or count(told.care_arrangement) = 0
                      from uasc_assessment told where told.person_id = p.id)
                group by p.id order by 2, 1
                """,
                row ->
                        new Waiting(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant().plus(WITHIN)),
                from.minus(WITHIN),
                to.minus(WITHIN),
                hub);
    }
}
