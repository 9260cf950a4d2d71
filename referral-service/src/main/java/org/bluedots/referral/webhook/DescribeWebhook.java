package org.bluedots.referral.webhook;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bluedots.platform.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook as an agency wants it.
///
/// @param url `https`, of a host that the public can reach
/// @param types of docs/events.md, such as `referral-sent`; none stands for all
/// @param description for the people of the agency
/// @param state ACTIVE if left out
public record DescribeWebhook(
        @NotNull @Size(min = 8, max = 500) @Schema(required = true) String url,
        @Nullable @Size(max = 50) List<@NotNull String> types,
        @Nullable @Size(min = 1, max = 200) String description,
        @Nullable WebhookState state) {

    List<String> typesOrAll() {
        return types == null ? List.of() : types.stream().distinct().sorted().toList();
    }

    WebhookState stateOrActive() {
        return requireNonNullElse(state, WebhookState.ACTIVE);
    }

    /// A type that does not exist would silently never come.
    void checkTypes() {
        if (!WebhookTypes.ALL.containsAll(typesOrAll()))
            throw new InvalidInput(
                    "/types", "Give some of " + String.join(", ", WebhookTypes.ALL) + ".");
    }
}
