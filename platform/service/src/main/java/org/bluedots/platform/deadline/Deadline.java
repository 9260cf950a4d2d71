package org.bluedots.platform.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineBreached;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineCancelled;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineEscalated;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineMet;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineStarted;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineWarned;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Sensitivity;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A clock on a thing: warns at 50 % and 80 % of its time, then is breached and escalates step by
/// step, unless it is met or cancelled before. `nextAt` is when somebody must look again; null when
/// nothing is left to do.
@Entity
public class Deadline {

    private static final int FIRST_WARNING = 50;
    private static final int SECOND_WARNING = 80;

    @Id private UUID id;
    @Version private long version;
    private UUID aggregateId;
    private String kind;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @Column(name = "country_code")
    private String country;

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;

    private Instant startedAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private short warned;

    @Convert(converter = EscalationColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<EscalationStep> escalation;

    private short escalated;
    private @Nullable Instant nextAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Deadline() {}

    Deadline(
            UUID id,
            UUID aggregateId,
            String kind,
            Origin origin,
            Duration time,
            List<EscalationStep> escalation) {
        this.id = id;
        this.aggregateId = aggregateId;
        this.kind = kind;
        this.agency = origin.agency();
        this.hub = origin.hub();
        this.country = origin.country();
        this.sensitivity = origin.sensitivity();
        this.startedAt = origin.occurredAt();
        this.dueAt = startedAt.plus(time);
        this.state = DeadlineState.RUNNING;
        this.escalation = escalation;
        this.nextAt = at(FIRST_WARNING);
    }

    DeadlineStarted started() {
        return new DeadlineStarted(aggregateId, kind, startedAt, dueAt);
    }

    /// Stops the clock: what it asked for was done. Empty when it had already ended.
    List<DeadlineEvent> meet(Instant now) {
        return end(DeadlineState.MET, now)
                ? List.of(new DeadlineMet(aggregateId, kind, now))
                : List.of();
    }

    /// Stops the clock: what it asked for is no longer wanted. Empty when it had already ended.
    List<DeadlineEvent> cancel(Instant now) {
        return end(DeadlineState.CANCELLED, now)
                ? List.of(new DeadlineCancelled(aggregateId, kind, now))
                : List.of();
    }

    private boolean end(DeadlineState how, Instant now) {
        if (endedAt != null) return false;
        endedAt = now;
        nextAt = null;
        if (state == DeadlineState.RUNNING) state = how;
        return true;
    }

    /// Does all that is due by now. A clock that was started late, from a hub that was offline,
    /// skips the warnings it has passed.
    List<DeadlineEvent> advance(Instant now) {
        var events = new ArrayList<DeadlineEvent>();
        if (state == DeadlineState.RUNNING && !now.isBefore(dueAt)) breach(events);
        else if (state == DeadlineState.RUNNING) warn(now, events);
        if (state == DeadlineState.BREACHED) escalate(now, events);
        return events;
    }

    private void breach(List<DeadlineEvent> events) {
        state = DeadlineState.BREACHED;
        events.add(new DeadlineBreached(aggregateId, kind, dueAt));
    }

    private void warn(Instant now, List<DeadlineEvent> events) {
        var percent = now.isBefore(at(SECOND_WARNING)) ? FIRST_WARNING : SECOND_WARNING;
        if (!now.isBefore(at(percent)) && warned < percent) {
            warned = (short) percent;
            events.add(new DeadlineWarned(aggregateId, kind, percent, dueAt));
        }
        nextAt = now.isBefore(at(SECOND_WARNING)) ? at(SECOND_WARNING) : dueAt;
    }

    private void escalate(Instant now, List<DeadlineEvent> events) {
        while (escalated < escalation.size() && !now.isBefore(stepAt(escalated))) {
            var step = escalation.get(escalated);
            escalated++;
            events.add(new DeadlineEscalated(aggregateId, kind, escalated, step.role()));
        }
        nextAt = escalated < escalation.size() ? stepAt(escalated) : null;
    }

    private Instant stepAt(int step) {
        return dueAt.plus(escalation.get(step).after());
    }

    private Instant at(int percent) {
        return startedAt.plus(
                Duration.between(startedAt, dueAt).multipliedBy(percent).dividedBy(100));
    }

    Origin origin(Instant now) {
        return new Origin(agency, hub, country, now, sensitivity);
    }

    public String kind() {
        return kind;
    }

    public DeadlineState state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /// When it was met or cancelled, even after a breach.
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /// When somebody must look again; null when nothing is left to do.
    public @Nullable Instant nextAt() {
        return nextAt;
    }

    /// How many steps of its chain were told.
    public int escalated() {
        return escalated;
    }
}
