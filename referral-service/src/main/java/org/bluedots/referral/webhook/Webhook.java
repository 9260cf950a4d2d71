package org.bluedots.referral.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/// An address at which an agency is told of changes. `ACTIVE ⇄ DISABLED`: by the agency, or by what
/// becomes of its deliveries; only the agency makes it active again.
@Entity
@DynamicUpdate
public class Webhook {

    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final Duration CHANGE_OVER = Duration.ofHours(24);

    @Id private UUID id;
    @Version private long version;

    @Column(updatable = false)
    private String agencyId;

    private String url;
    private List<String> types;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    @Enumerated(EnumType.STRING)
    private @Nullable DisabledReason disabledReason;

    @Embedded private Keys keys;

    /// Comes and goes with deliveries, which is no change that an editor must have read.
    @OptimisticLock(excluded = true)
    private @Nullable Instant failingSince;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Webhook() {}

    Webhook(UUID id, String agencyId, DescribeWebhook wanted, Keys keys, Instant now) {
        this.id = id;
        this.agencyId = agencyId;
        this.url = wanted.url();
        this.types = wanted.typesOrAll();
        this.description = wanted.description();
        this.state = WebhookState.ACTIVE;
        this.keys = keys;
        this.createdAt = now;
    }

    /// The agency writes it anew. Made active again, it begins with a clean slate.
    void describe(DescribeWebhook wanted) {
        url = wanted.url();
        types = wanted.typesOrAll();
        description = wanted.description();
        var wantedState = wanted.stateOrActive();
        if (wantedState == state) return;
        state = wantedState;
        disabledReason = state == WebhookState.DISABLED ? DisabledReason.BY_AGENCY : null;
        failingSince = null;
    }

    /// From now on the new secret signs; the old one does, too, for 24 hours.
    void rotate(String sealedSecret, Instant now) {
        keys = keys.rotate(sealedSecret, now.plus(CHANGE_OVER));
    }

    /// Something arrived.
    public void works() {
        failingSince = null;
    }

    /// Something did not arrive. After five days without anything that did, nobody is there.
    public void fails(Instant now) {
        if (failingSince == null) failingSince = now;
        if (!now.isBefore(failingSince.plus(PATIENCE))) disable(DisabledReason.FAILING);
    }

    /// It said that it is gone for good.
    public void isGone() {
        disable(DisabledReason.GONE);
    }

    private void disable(DisabledReason reason) {
        if (state == WebhookState.DISABLED) return;
        state = WebhookState.DISABLED;
        disabledReason = reason;
    }

    public boolean isActive() {
        return state == WebhookState.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public String agencyId() {
        return agencyId;
    }

    public String url() {
        return url;
    }

    public Keys keys() {
        return keys;
    }

    long version() {
        return version;
    }

    List<String> types() {
        return List.copyOf(types);
    }

    @Nullable String description() {
        return description;
    }

    WebhookState state() {
        return state;
    }

    @Nullable DisabledReason disabledReason() {
        return disabledReason;
    }

    @Nullable Instant failingSince() {
        return failingSince;
    }

    Instant createdAt() {
        return createdAt;
    }
}
