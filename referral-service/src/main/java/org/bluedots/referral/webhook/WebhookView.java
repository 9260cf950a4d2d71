package org.bluedots.referral.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A webhook as its agency sees it.
///
/// @param types none stands for all
/// @param secret `whsec_…`, in the answer that made it and never again
/// @param publicKey `whpk_…`, verifies `v1a` signatures
/// @param failingSince nothing has arrived since then
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        UUID id,
        String url,
        List<String> types,
        @Nullable String description,
        WebhookState state,
        @Nullable DisabledReason disabledReason,
        @Nullable String secret,
        String publicKey,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant failingSince,
        Instant createdAt,
        long version) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.types(),
                webhook.description(),
                webhook.state(),
                webhook.disabledReason(),
                secret,
                webhook.keys().publicKey(),
                webhook.keys().previousUntil(),
                webhook.failingSince(),
                webhook.createdAt(),
                webhook.version());
    }

    RestResponse<WebhookView> answer() {
        return RestResponse.ResponseBuilder.ok(this)
                .header("ETag", ExpectedVersion.etag(version))
                .build();
    }
}
