package org.bluedots.platform.problem;

import java.util.List;

/// A rule of the platform or of a service said no, under that rule's own [ProblemCode].
public final class RuleBroken extends Rejection {

    private static final long serialVersionUID = 1L;

    public RuleBroken(ProblemCode code, String detail) {
        super(code, detail, List.of());
    }

    public RuleBroken(ProblemCode code, String pointer, String detail) {
        super(code, detail, List.of(new FieldError(pointer, detail)));
    }
}
