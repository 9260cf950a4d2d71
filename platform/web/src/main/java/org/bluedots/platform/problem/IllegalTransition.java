package org.bluedots.platform.problem;

import java.util.List;

/// The thing's state does not allow the step asked for: 409 `ILLEGAL_TRANSITION`.
public final class IllegalTransition extends Rejection {

    private static final long serialVersionUID = 1L;

    public IllegalTransition(String thing, Enum<?> from, Enum<?> to) {
        super(
                PlatformProblem.ILLEGAL_TRANSITION,
                "The %s is %s and cannot become %s.".formatted(thing, from, to),
                List.of());
    }
}
