package org.bluedots.platform.idempotency;

import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/// A create that the caller may send again.
///
/// @param key the caller's `Idempotency-Key`: 8 to 128 visible ASCII characters
/// @param operation what is asked for: `POST /v1/registrations`
/// @param request the request body as it was understood; its JSON is compared on a repeat
public record Command(String key, String operation, Object request) {

    /// Refuses with 400 when the key is missing or malformed.
    public static Command of(@Nullable String key, String operation, Object request) {
        if (key == null || key.isBlank())
            throw new RuleBroken(
                    PlatformProblem.MISSING_IDEMPOTENCY_KEY,
                    "Idempotency-Key",
                    "Send a key of your own, the same when you repeat the request.");
        if (!key.matches("[!-~]{8,128}"))
            throw new RuleBroken(
                    PlatformProblem.INVALID_IDEMPOTENCY_KEY,
                    "Idempotency-Key",
                    "Use 8 to 128 visible ASCII characters, a UUID for example.");
        return new Command(key, operation, request);
    }
}
