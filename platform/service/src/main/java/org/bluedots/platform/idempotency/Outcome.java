package org.bluedots.platform.idempotency;

import java.util.UUID;

/// What a command made.
///
/// @param id the thing it made, now or the first time
/// @param replayed true when it had been carried out before
public record Outcome(UUID id, boolean replayed) {

    /// The header that says so.
    public static final String REPLAYED = "Idempotent-Replayed";
}
