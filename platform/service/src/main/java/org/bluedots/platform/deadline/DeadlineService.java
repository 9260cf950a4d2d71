package org.bluedots.platform.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Outbox;

/// Starts and stops clocks in the transaction of the use case that knows why.
@ApplicationScoped
public class DeadlineService {

    private final DeadlineRepository deadlines;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    DeadlineService(DeadlineRepository deadlines, Outbox outbox, Ids ids, Clock clock) {
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /// Starts a clock that runs from the origin's `occurredAt`. One of a kind per thing: a second
    /// start is refused by the database.
    ///
    /// @param time how long it may take, positive
    /// @param escalation who is told after a breach, in their order
    @Transactional
    public void start(
            UUID aggregateId,
            String kind,
            Origin origin,
            Duration time,
            List<EscalationStep> escalation) {
        var deadline = new Deadline(ids.next(), aggregateId, kind, origin, time, escalation);
        deadlines.persist(deadline);
        outbox.publish(origin, deadline.started());
    }

    /// Stops the clock of that kind because what it asked for was done; nothing if it has none.
    @Transactional
    public void meet(UUID aggregateId, String kind) {
        var now = clock.instant();
        deadlines
                .lock(aggregateId, kind)
                .ifPresent(found -> outbox.publish(found.origin(now), found.meet(now)));
    }

    /// Stops the clock of that kind because it no longer matters; nothing if it has none.
    @Transactional
    public void cancel(UUID aggregateId, String kind) {
        var now = clock.instant();
        deadlines
                .lock(aggregateId, kind)
                .ifPresent(found -> outbox.publish(found.origin(now), found.cancel(now)));
    }

    /// The clocks of a thing, the earliest due first.
    @Transactional
    public List<Deadline> of(UUID aggregateId) {
        return deadlines.of(aggregateId);
    }

    /// Does what is due, each once across all replicas; true when there may be more to do.
    @Transactional
    public boolean act(int atMost) {
        var now = clock.instant();
        var due = deadlines.lockDue(now, atMost);
        for (var deadline : due) outbox.publish(deadline.origin(now), deadline.advance(now));
        return due.size() == atMost;
    }
}
