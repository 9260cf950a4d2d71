package org.bluedots.platform.problem;

/// The refusals that every service shares.
public enum PlatformProblem implements ProblemCode {
    MALFORMED_JSON(400, "The body is not well-formed JSON"),
    INVALID_REQUEST(422, "The request breaks a rule of its format"),
    UNKNOWN_FIELD(422, "The body has a field that is not known here"),
    WRONG_TYPE(422, "A field has the wrong type"),
    MISSING_IDEMPOTENCY_KEY(400, "A create needs an Idempotency-Key header"),
    INVALID_IDEMPOTENCY_KEY(400, "The Idempotency-Key is not 8 to 128 visible characters"),
    INVALID_CURSOR(400, "The cursor is not one this service gave"),
    INVALID_IF_MATCH(400, "The If-Match header is not a version this service gave"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The token's roles do not allow this"),
    NOT_FOUND(404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "This path does not take that method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be given"),
    ILLEGAL_TRANSITION(409, "The thing's state does not allow this step"),
    ALREADY_EXISTS(409, "It exists already"),
    COMMAND_IN_FLIGHT(409, "The same command is being carried out right now"),
    CONCURRENT_CHANGE(409, "Somebody else changed it in the same moment"),
    VERIFIER_CONFLICT(409, "A second person is needed"),
    REPLAY_REFUSED(409, "The event was refused again"),
    STALE_VERSION(412, "It changed since you read it"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not taken here"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED(428, "A change needs an If-Match header"),
    REQUEST_REFUSED(400, "The request was refused"),
    UNAVAILABLE(503, "Something this needs does not answer"),
    UNEXPECTED(500, "Something went wrong on our side");

    private final int status;
    private final String title;

    PlatformProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
