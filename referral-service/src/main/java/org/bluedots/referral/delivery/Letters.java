package org.bluedots.referral.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.referral.webhook.KeyRing;
import org.bluedots.referral.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/// Writes and signs what a webhook is sent: ids and codes, never a person's data nor the service
/// they were referred to.
@Singleton
class Letters {

    private final KeyRing keys;
    private final ObjectMapper json;

    Letters(KeyRing keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    Letter write(Delivery delivery, Webhook webhook, Instant now) {
        var body = body(delivery);
        var id = delivery.id();
        var signature = keys.sign(webhook.id(), webhook.keys(), id.toString(), now, body);
        return new Letter(webhook.url(), id, now, signature, body);
    }

    private String body(Delivery delivery) {
        var data =
                new Data(
                        delivery.referralId(),
                        delivery.referralStatus(),
                        delivery.referralVersion());
        try {
            return json.writeValueAsString(new Body(delivery.type(), delivery.occurredAt(), data));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("not written as JSON", defect);
        }
    }

    private record Body(String type, Instant timestamp, Data data) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Data(
            @Nullable UUID referralId, @Nullable String status, @Nullable Long version) {}
}
