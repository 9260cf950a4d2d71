package org.bluedots.platform.problem;

import java.util.List;

/// The caller changes a version that is no longer the current one: 412 `STALE_VERSION`.
public final class StaleVersion extends Rejection {

    private static final long serialVersionUID = 1L;

    public StaleVersion(long expected, long current) {
        super(
                PlatformProblem.STALE_VERSION,
                "You hold version %d; the current one is %d. Read it again."
                        .formatted(expected, current),
                List.of());
    }
}
