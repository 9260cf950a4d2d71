package org.bluedots.referral.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.referral.referral.ReferralEvent.ReferralAccepted;
import org.bluedots.referral.referral.ReferralEvent.ReferralAcknowledged;
import org.bluedots.referral.referral.ReferralEvent.ReferralCompleted;
import org.bluedots.referral.referral.ReferralEvent.ReferralCorrected;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclined;
import org.bluedots.referral.referral.ReferralEvent.ReferralDelivered;
import org.bluedots.referral.referral.ReferralEvent.ReferralOpened;
import org.bluedots.referral.referral.ReferralEvent.ReferralSent;
import org.bluedots.referral.referral.ReferralEvent.ReferralStarted;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A person is handed on, by a hub, to somebody who must act. Its life is that of [ReferralStatus];
/// each step returns what happened, in order. What was sent stays as it was: only changed columns
/// are written, and the database allows no others.
@Entity
@DynamicUpdate
public class Referral {

    private static final String UNACCOMPANIED = "UNACCOMPANIED";

    @Id private UUID id;
    @Version private long version;
    private String code;

    @Enumerated(EnumType.STRING)
    private ReferralType type;

    @Embedded private Need need;
    @Embedded private Route route;
    private String uascStatus;

    @Enumerated(EnumType.STRING)
    private List<Disclosure> disclosed;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private Instant occurredAt;
    private Instant openedAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason refusalReason;

    private @Nullable String refusalText;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralOutcome outcome;

    @ElementCollection
    @CollectionTable(name = "referral_correction", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ReferralCorrection> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Referral() {}

    private Referral(
            UUID id, SpokenCode code, Need need, Route route, Instant occurredAt, Instant now) {
        this.id = id;
        this.code = code.value();
        this.type = ReferralType.MANDATORY_REPORT;
        this.need = need;
        this.route = route;
        this.uascStatus = UNACCOMPANIED;
        this.disclosed = Disclosure.OF_A_MANDATORY_REPORT;
        this.status = ReferralStatus.SENT;
        this.occurredAt = occurredAt;
        this.openedAt = now;
    }

    /// A report that the law demands: no consent is asked, so it is sent as soon as it is opened.
    ///
    /// @param occurredAt when the fact became known at the hub
    public static Referral mandatoryReport(
            UUID id, SpokenCode code, Need need, Route route, Instant occurredAt, Instant now) {
        return new Referral(id, code, need, route, occurredAt, now);
    }

    /// What the opening of a mandatory report is to others.
    public List<ReferralEvent> opened() {
        return List.of(
                new ReferralOpened(
                        id,
                        type,
                        need.subjectId(),
                        need.serviceType(),
                        need.priority(),
                        need.reason(),
                        route.toAgency(),
                        route.servicePointId(),
                        openedAt),
                new ReferralSent(id, route.toAgency(), openedAt));
    }

    /// The receiver has it, as far as a machine can tell.
    public List<ReferralEvent> deliver(Instant now) {
        moveTo(ReferralStatus.DELIVERED);
        deliveredAt = now;
        return List.of(new ReferralDelivered(id, now));
    }

    /// A person at the receiver has read it.
    public List<ReferralEvent> acknowledge(Instant now) {
        var events = received(now);
        moveTo(ReferralStatus.ACKNOWLEDGED);
        acknowledgedAt = now;
        events.add(new ReferralAcknowledged(id, now));
        return events;
    }

    public List<ReferralEvent> accept(Instant now) {
        moveTo(ReferralStatus.ACCEPTED);
        acceptedAt = now;
        return List.of(new ReferralAccepted(id, now));
    }

    /// The receiver is with the person.
    public List<ReferralEvent> start(Instant now) {
        moveTo(ReferralStatus.IN_PROGRESS);
        startedAt = now;
        return List.of(new ReferralStarted(id, now));
    }

    /// @param text only with OTHER; stays in this row, no event carries it
    public List<ReferralEvent> decline(RefusalReason why, @Nullable String text, Instant now) {
        var events = received(now);
        moveTo(ReferralStatus.DECLINED);
        refusalReason = why;
        refusalText = text;
        closedAt = now;
        events.add(new ReferralDeclined(id, why, now));
        return events;
    }

    public List<ReferralEvent> complete(ReferralOutcome what, Instant now) {
        moveTo(ReferralStatus.COMPLETED);
        outcome = what;
        closedAt = now;
        return List.of(new ReferralCompleted(id, what, now));
    }

    /// Follows what registration says of the child now, whatever the status: the receiver must
    /// know. Nothing happens when the report says so already.
    public List<ReferralEvent> correct(String now, String ruleId, UUID eventId, Instant at) {
        if (now.equals(uascStatus)) return List.of();
        var before = uascStatus;
        uascStatus = now;
        corrections.add(new ReferralCorrection(before, now, ruleId, at, eventId));
        return List.of(new ReferralCorrected(id, before, now, ruleId, at));
    }

    /// Whoever answers has received: delivery that nobody confirmed is made up for.
    private List<ReferralEvent> received(Instant now) {
        return new ArrayList<>(status == ReferralStatus.SENT ? deliver(now) : List.of());
    }

    private void moveTo(ReferralStatus next) {
        if (!status.canBecome(next)) throw new IllegalTransition("referral", status, next);
        status = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public ReferralType type() {
        return type;
    }

    public String uascStatus() {
        return uascStatus;
    }

    public List<Disclosure> disclosed() {
        return List.copyOf(disclosed);
    }

    public Need need() {
        return need;
    }

    public Route route() {
        return route;
    }

    public ReferralStatus status() {
        return status;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable RefusalReason refusalReason() {
        return refusalReason;
    }

    public @Nullable String refusalText() {
        return refusalText;
    }

    public @Nullable ReferralOutcome outcome() {
        return outcome;
    }

    public List<ReferralCorrection> corrections() {
        return List.copyOf(corrections);
    }
}
