package org.bluedots.referral.webhook;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The keys of one webhook, sealed but for the public one.
///
/// @param secret shared with the partner, for `v1` signatures
/// @param previousSecret signs as well until `previousUntil`, so that a partner can change over
/// @param signingKey private, for `v1a` signatures; `publicKey` verifies them
@Embeddable
public record Keys(
        String secret,
        @Nullable String previousSecret,
        @Nullable Instant previousUntil,
        String signingKey,
        String publicKey) {

    Keys rotate(String newSecret, Instant until) {
        return new Keys(newSecret, secret, until, signingKey, publicKey);
    }
}
