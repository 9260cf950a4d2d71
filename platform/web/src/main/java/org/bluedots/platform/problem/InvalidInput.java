package org.bluedots.platform.problem;

import java.util.List;

/// The request is well-formed but breaks a rule that spans fields: 422 `INVALID_REQUEST`.
public final class InvalidInput extends Rejection {

    private static final long serialVersionUID = 1L;

    public InvalidInput(List<FieldError> errors) {
        super(
                PlatformProblem.INVALID_REQUEST,
                PlatformProblem.INVALID_REQUEST.title() + ".",
                errors);
    }

    public InvalidInput(String pointer, String detail) {
        this(List.of(new FieldError(pointer, detail)));
    }
}
