package org.bluedots.platform.request;

import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.problem.StaleVersion;
import org.jspecify.annotations.Nullable;

/// Optimistic concurrency over HTTP: `ETag: "7"` out, `If-Match: "7"` in (RFC 9110).
public final class ExpectedVersion {

    private ExpectedVersion() {}

    /// The version the caller says it read; 428 when the header is missing, 400 when it is not one
    /// of our strong tags.
    public static long of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank())
            throw new RuleBroken(
                    PlatformProblem.PRECONDITION_REQUIRED,
                    "If-Match",
                    "Send the ETag you read in If-Match.");
        if (!ifMatch.matches("\"\\d{1,18}\""))
            throw new RuleBroken(
                    PlatformProblem.INVALID_IF_MATCH,
                    "If-Match",
                    "Send the ETag exactly as it was given.");
        return Long.parseLong(ifMatch, 1, ifMatch.length() - 1, 10);
    }

    /// Refuses with 412 unless the caller's version is the current one.
    public static void check(long expected, long current) {
        if (expected != current) throw new StaleVersion(expected, current);
    }

    /// The strong tag of a version.
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
