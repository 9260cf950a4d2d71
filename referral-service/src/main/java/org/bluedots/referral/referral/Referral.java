package org.bluedots.referral.referral;

import static java.util.Objects.requireNonNull;
import static org.bluedots.referral.code.ReferralType.MANDATORY_REPORT;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.referral.ReferralEvent.*;
import org.bluedots.referral.servicepoint.ServicePoint;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A person is handed on, by a hub, to somebody who must act. Its life is that of [ReferralStatus];
/// each step returns what happened, in order. What was sent stays as it was: only changed columns
/// are written, and the database allows no others.
@Entity
@DynamicUpdate
public class Referral extends ReferralRecord {

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Referral() {}

    private Referral(
            UUID id, SpokenCode code, ReferralType type, Need need, Route route, Steps steps) {
        super(id, code, type, need, route, steps);
    }

    /// A referral that somebody writes. It leaves only through the gate of consent.
    public static Referral draft(
            UUID id, SpokenCode code, ReferralType type, Need need, Route route, Instant now) {
        return new Referral(id, code, type, need, route, new Steps(now, now));
    }

    /// A report that the law demands: no consent is asked, so it is sent as soon as it is opened.
    ///
    /// @param occurredAt when the fact became known at the hub
    public static Referral mandatoryReport(
            UUID id, SpokenCode code, Need need, Route route, Instant occurredAt, Instant now) {
        var steps = new Steps(occurredAt, now);
        var report = new Referral(id, code, MANDATORY_REPORT, need, route, steps);
        report.disclosed(DisclosedField.OF_A_MANDATORY_REPORT);
        report.sendOn(Grounds.THE_LAW, now);
        return report;
    }

    /// @param rule of docs/api/referral-rules.md that found the need, once per person
    /// @param parent the referral that this one carries on
    /// @param bundle those with the same are sent and taken over together or not at all
    public Referral because(@Nullable String rule, @Nullable UUID parent, @Nullable UUID bundle) {
        cause(rule, parent, bundle);
        return this;
    }

    /// The status of the child whose report it is.
    public Referral statusOfTheChild(String uasc) {
        uascStatus(uasc);
        return this;
    }

    /// What the opening of a referral is to others; for a report its sending, too.
    public List<ReferralEvent> opened() {
        var opened = ReferralOpened.of(this);
        var sentAt = steps().sentAt();
        if (sentAt == null) return List.of(opened);
        return List.of(opened, new ReferralSent(id(), requireNonNull(route().toAgency()), sentAt));
    }

    /// An emergency: told at once, in ids and codes only (ADR 0024).
    public List<ReferralEvent> sendInEmergency(Instant now) {
        disclosed(DisclosedField.OF_AN_EMERGENCY);
        return sendOn(Grounds.AN_EMERGENCY, now);
    }

    /// Writes it anew before it is sent; what allowed the former version allows nothing any more.
    public void write(Need need, List<DisclosedField> fields, Letter letter) {
        if (status() != ReferralStatus.DRAFT) moveTo(ReferralStatus.DRAFT);
        need(need);
        disclosed(fields);
        letter(letter);
        grounds(grounds().gone());
    }

    /// Chooses the receiver, before it is sent.
    public void address(ServicePoint point) {
        if (status() != ReferralStatus.DRAFT) moveTo(ReferralStatus.DRAFT);
        route(route().to(point));
        grounds(grounds().gone());
    }

    /// Nothing allows it, or nothing any more: it waits for an answer of the person.
    public List<ReferralEvent> lackConsent(Instant now) {
        if (status() == ReferralStatus.PENDING_CONSENT) return List.of();
        grounds(grounds().gone());
        moveTo(ReferralStatus.PENDING_CONSENT);
        return List.of(new ReferralConsentMissing(id(), now));
    }

    public List<ReferralEvent> allow(UUID consent, Instant now) {
        grounds(grounds().consent(consent));
        return ready(now);
    }

    /// @param sealedReason in words, sealed
    public void proposeOverride(Grounds.OverrideBasis why, String sealedReason, String by) {
        if (status() != ReferralStatus.PENDING_CONSENT)
            throw new IllegalTransition("referral", status(), ReferralStatus.READY);
        grounds(grounds().proposed(why, sealedReason, by));
    }

    public List<ReferralEvent> approveOverride(String by, Instant now) {
        grounds(grounds().approved(by));
        return ready(now);
    }

    private List<ReferralEvent> ready(Instant now) {
        if (status() == ReferralStatus.READY) return List.of();
        moveTo(ReferralStatus.READY);
        return List.of(new ReferralReady(id(), requireNonNull(grounds().basis()), now));
    }

    /// Hands it over. A mandatory report and an emergency are made ready by their grounds.
    ///
    /// @param sealedSnapshot the disclosed fields as they are now; null where none is of the person
    public List<ReferralEvent> send(@Nullable String sealedSnapshot, Instant now) {
        moveTo(ReferralStatus.SENT);
        snapshot(sealedSnapshot);
        steps().sent(now);
        return List.of(new ReferralSent(id(), requireNonNull(route().toAgency()), now));
    }

    /// Sends at once what the law demands or an emergency allows.
    private List<ReferralEvent> sendOn(Grounds ground, Instant now) {
        grounds(ground);
        moveTo(ReferralStatus.READY);
        return send(null, now);
    }

    /// The receiver has it, as far as a machine can tell.
    public List<ReferralEvent> deliver(Instant now) {
        moveTo(ReferralStatus.DELIVERED);
        steps().delivered(now);
        return List.of(new ReferralDelivered(id(), now));
    }

    /// A person at the receiver has read it.
    public List<ReferralEvent> acknowledge(Instant now) {
        var events = received(now);
        moveTo(ReferralStatus.ACKNOWLEDGED);
        steps().acknowledged(now);
        events.add(new ReferralAcknowledged(id(), now));
        return events;
    }

    /// Whoever accepts late has read it, too.
    public List<ReferralEvent> accept(Instant now) {
        var events = new ArrayList<ReferralEvent>();
        if (status().isLate() && steps().acknowledgedAt() == null) events.addAll(acknowledge(now));
        moveTo(ReferralStatus.ACCEPTED);
        steps().accepted(now);
        events.add(new ReferralAccepted(id(), now));
        return events;
    }

    /// The receiver of an accepted transfer leads the case from now on.
    public ReferralEvent takenOver(Instant now) {
        var to = requireNonNull(route().toAgency());
        return new CaseTransferAccepted(id(), need().subjectId(), route().fromAgency(), to, now);
    }

    /// The receiver is with the person.
    public List<ReferralEvent> start(Instant now) {
        moveTo(ReferralStatus.IN_PROGRESS);
        steps().started(now);
        return List.of(new ReferralStarted(id(), now));
    }

    /// The receiver expects the person; also anew, after they did not come.
    public List<ReferralEvent> expect(Instant appointment, Instant now) {
        if (status() == ReferralStatus.NO_SHOW) moveTo(ReferralStatus.ACCEPTED);
        if (status() != ReferralStatus.ACCEPTED && status() != ReferralStatus.IN_PROGRESS)
            throw new IllegalTransition("referral", status(), ReferralStatus.IN_PROGRESS);
        steps().expecting(appointment);
        return List.of(new AppointmentScheduled(id(), appointment, now));
    }

    /// The person did not come.
    public List<ReferralEvent> miss(Instant now) {
        var missed = steps().appointmentAt();
        moveTo(ReferralStatus.NO_SHOW);
        steps().expecting(null);
        return List.of(new AppointmentMissed(id(), missed, now));
    }

    /// @param text only with OTHER; stays in this row, no event carries it
    public List<ReferralEvent> decline(RefusalReason why, @Nullable String text, Instant now) {
        var events = received(now);
        end(ReferralStatus.DECLINED, now);
        ending(ending().refused(why, text));
        events.add(new ReferralDeclined(id(), why, now));
        return events;
    }

    public List<ReferralEvent> complete(ReferralOutcome what, Instant now) {
        end(ReferralStatus.COMPLETED, now);
        ending(ending().completed(what));
        return List.of(new ReferralCompleted(id(), what, now));
    }

    /// Ends it by a step that says all: `CLOSED`, `RETURNED`, `REVOKED`, `CANCELLED`, `HALTED`,
    /// `DECLINED_BY_CLIENT`, `SERVICE_UNAVAILABLE`.
    public List<ReferralEvent> end(Closing how, Instant now) {
        end(how.status(), now);
        return List.of(how.event(id(), now));
    }

    /// Another referral, of which this one is the parent, carries the need on.
    public List<ReferralEvent> rerouteTo(UUID child, Instant now) {
        end(ReferralStatus.REROUTED, now);
        return List.of(new ReferralRerouted(id(), child, now));
    }

    /// A receiver that was told to stop says what became of the data.
    public List<ReferralEvent> answerStop(Ending.StopAnswer what, Instant now) {
        if (!ReferralStatus.STOPPED.contains(status()) || ending().stopAnswer() != null)
            throw new IllegalTransition("referral", status(), status());
        ending(ending().stopped(what, now));
        return List.of(new ReferralStopAnswered(id(), what, now));
    }

    /// What it rests on has lapsed. Unsent it waits again; sent it goes on, and somebody asks anew.
    public List<ReferralEvent> lapse(Instant now) {
        if (ReferralStatus.IN_PREPARATION.contains(status())) return lackConsent(now);
        if (!status().isOpen() || grounds().consentDue()) return List.of();
        grounds(grounds().lapsed());
        return List.of(new ReferralConsentMissing(id(), now));
    }

    /// Another consent covers it now. What it was sent on stays on record as it was.
    public void renew(UUID consent) {
        grounds(grounds().consent(consent));
    }

    /// The first deadline passed in silence.
    public List<ReferralEvent> remind(Instant now) {
        if (!status().isOpen() || steps().remindedAt() != null) return List.of();
        steps().reminded(now);
        return List.of(new ReferralReminded(id(), now));
    }

    /// The second one, too: whoever supervises the sender has to act.
    public List<ReferralEvent> expire(Instant now) {
        if (!status().canBecome(ReferralStatus.EXPIRED)) return List.of();
        moveTo(ReferralStatus.EXPIRED);
        moveTo(ReferralStatus.ESCALATED);
        steps().escalated(now);
        return List.of(new ReferralExpired(id(), now), new ReferralEscalated(id(), now));
    }

    /// Where it could go instead. A human decides, but where [Referral]s of P0 have agreed on it.
    public List<ReferralEvent> propose(UUID servicePoint, Instant now) {
        if (servicePoint.equals(proposedPointId())) return List.of();
        proposedPoint(servicePoint);
        return List.of(new ReferralAlternativeProposed(id(), servicePoint, now));
    }

    /// Follows what registration says of the child now, whatever the status: the receiver must
    /// know. Nothing happens when the report says so already.
    public List<ReferralEvent> correct(String now, String ruleId, UUID eventId, Instant at) {
        var before = requireNonNull(uascStatus());
        if (now.equals(before)) return List.of();
        uascStatus(now);
        correction(new ReferralCorrection(before, now, ruleId, at, eventId));
        return List.of(new ReferralCorrected(id(), before, now, ruleId, at));
    }

    /// Whoever answers has received: delivery that nobody confirmed is made up for.
    private List<ReferralEvent> received(Instant now) {
        return new ArrayList<>(steps().deliveredAt() == null ? deliver(now) : List.of());
    }

    private void end(ReferralStatus how, Instant now) {
        moveTo(how);
        if (steps().closedAt() == null) steps().closed(now);
    }
}
