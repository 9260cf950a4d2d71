package org.bluedots.referral.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of a notice.
///
/// @param id the header `webhook-id`
/// @param result of the last attempt: `NOT_TAKEN`, `TIMED_OUT`, …
/// @param nextAt when it is tried next, while it waits
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        UUID id,
        String type,
        @Nullable UUID referralId,
        DeliveryState state,
        int attempts,
        @Nullable String result,
        @Nullable Integer httpStatus,
        Instant occurredAt,
        @Nullable Instant nextAt,
        @Nullable Instant endedAt) {

    static DeliveryView of(Delivery delivery) {
        var result = delivery.result();
        return new DeliveryView(
                delivery.id(),
                delivery.type(),
                delivery.referralId(),
                delivery.state(),
                delivery.attempts(),
                result == null ? null : result.name(),
                delivery.httpStatus(),
                delivery.occurredAt(),
                delivery.state() == DeliveryState.WAITING ? delivery.nextAt() : null,
                delivery.endedAt());
    }
}
