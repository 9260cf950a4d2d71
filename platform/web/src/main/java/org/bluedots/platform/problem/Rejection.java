package org.bluedots.platform.problem;

import java.util.List;

/// A rule said no. Thrown by entities and use cases, mapped once to a [Problem]; the transaction
/// rolls back. The message helps the caller and never holds personal data.
public abstract sealed class Rejection extends RuntimeException
        permits IllegalTransition, InvalidInput, NotFound, RuleBroken, StaleVersion {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<FieldError> errors;

    Rejection(ProblemCode code, String detail, List<FieldError> errors) {
        super(detail, null, false, false); // a refusal is an answer, not a fault: no stack trace
        this.code = code;
        this.errors = errors;
    }

    public final ProblemCode code() {
        return code;
    }

    public final List<FieldError> errors() {
        return errors;
    }

    @Override
    public final String getMessage() {
        var message = super.getMessage();
        return message == null ? code.title() : message;
    }
}
