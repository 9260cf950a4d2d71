package org.bluedots.referral.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to a webhook that people must know of.
public sealed interface WebhookEvent extends DomainEvent {

    /// @param result what became of the last attempt
    record WebhookFailed(
            UUID webhookId, UUID deliveryId, String result, int attempts, Instant failedAt)
            implements WebhookEvent {}

    UUID webhookId();

    @Override
    default UUID subject() {
        return webhookId();
    }

    @Override
    default String type() {
        return switch (this) {
            case WebhookFailed _ -> "org.bluedots.referral.webhook-failed.v1";
        };
    }
}
