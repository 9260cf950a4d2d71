package org.bluedots.referral.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.referral.delivery.Answer.Result;
import org.bluedots.referral.delivery.WebhookEvent.WebhookFailed;
import org.bluedots.referral.webhook.Webhook;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A notice on its way to one webhook: `WAITING → DELIVERED | FAILED`, and back to WAITING when
/// somebody has it replayed. Claiming one counts an attempt.
@Entity
@Table(name = "webhook_delivery")
@DynamicUpdate
class Delivery {

    /// What is waited after each attempt but the last, and up to a fifth more.
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12));

    private static final int JITTER = 5;
    private static final String PING = "ping";
    private static final String NOWHERE = "*";

    @Id private UUID id;
    private UUID webhookId;
    private String agencyId;
    private String type;
    private @Nullable UUID referralId;
    private @Nullable String referralStatus;
    private @Nullable Long referralVersion;
    private String hubId;
    private String countryCode;
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    private @Nullable Integer httpStatus;
    private Instant nextAt;
    private @Nullable Instant claimedUntil;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Delivery() {}

    private Delivery(UUID id, Webhook webhook, Instant now) {
        this.id = id;
        this.webhookId = webhook.id();
        this.agencyId = webhook.agencyId();
        this.type = PING;
        this.hubId = NOWHERE;
        this.countryCode = NOWHERE;
        this.occurredAt = now;
        this.state = DeliveryState.WAITING;
        this.nextAt = now;
    }

    /// A test that an agency asks for, about no referral.
    static Delivery ping(UUID id, Webhook webhook, Instant now) {
        return new Delivery(id, webhook, now);
    }

    /// It was tried. Tells of a notice that will not be tried again.
    Optional<WebhookFailed> tried(Answer answer, Instant now) {
        if (state != DeliveryState.WAITING)
            return Optional.empty(); // a late answer to a lost claim
        result = answer.result();
        httpStatus = answer.status();
        claimedUntil = null;
        if (answer.result() == Result.DELIVERED) return end(DeliveryState.DELIVERED, now);
        if (attempts > PAUSES.size()) {
            end(DeliveryState.FAILED, now);
            return Optional.of(
                    new WebhookFailed(webhookId, id, answer.result().name(), attempts, now));
        }
        nextAt = now.plus(pause());
        return Optional.empty();
    }

    /// Begins anew, whatever became of it; one that is on its way goes on.
    void replay(Instant now) {
        if (claimedUntil != null && now.isBefore(claimedUntil)) return;
        state = DeliveryState.WAITING;
        attempts = 0;
        nextAt = now;
        claimedUntil = null;
        endedAt = null;
    }

    private Optional<WebhookFailed> end(DeliveryState as, Instant now) {
        state = as;
        endedAt = now;
        return Optional.empty();
    }

    /// Those that failed together do not come again together: the low bits of an id are random.
    private Duration pause() {
        var least = PAUSES.get(Math.max(attempts, 1) - 1);
        var share = Math.floorMod(id.getLeastSignificantBits() + attempts, 1_000L);
        return least.plus(least.multipliedBy(share).dividedBy(1_000L * JITTER));
    }

    /// Where it happened; a ping, nowhere.
    Origin origin(Instant when) {
        return new Origin(agencyId, hubId, countryCode, when);
    }

    boolean isPing() {
        return referralId == null;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    String type() {
        return type;
    }

    @Nullable UUID referralId() {
        return referralId;
    }

    @Nullable String referralStatus() {
        return referralStatus;
    }

    @Nullable Long referralVersion() {
        return referralVersion;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable Result result() {
        return result;
    }

    @Nullable Integer httpStatus() {
        return httpStatus;
    }

    Instant nextAt() {
        return nextAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }
}
