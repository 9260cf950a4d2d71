package org.bluedots.platform.problem;

import java.util.List;

/// Nothing there that the caller may see: 404. The same for a thing of another agency, so that its
/// existence is not revealed (rule C9).
public final class NotFound extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotFound(String thing) {
        super(
                PlatformProblem.NOT_FOUND,
                "There is no %s here that you may see.".formatted(thing),
                List.of());
    }
}
