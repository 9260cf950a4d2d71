package org.bluedots.registration;

import org.bluedots.platform.problem.ProblemCode;

/// Why registration-service refuses, besides what every service does.
public enum RegistrationProblem implements ProblemCode {
    ALREADY_REGISTERED(409, "A registration with this id exists"),
    CLAIM_NOT_VERIFIED(409, "The child stays unaccompanied until the claim is verified"),
    CLOSURE_NOT_PROPOSED(409, "Nobody has proposed to close this case"),
    CORRECTION_NEEDS_OFFICER(403, "Only a child protection officer may take this back"),
    CORRECTION_TOO_LATE(409, "An error at registration can be taken back within 24 hours"),
    NOT_A_CHILD(409, "The person is of age"),
    NOT_MISSING_LONG_ENOUGH(409, "Not contactable means missing for three months"),
    SECOND_PERSON_NEEDED(403, "Somebody else has to decide"),
    SEPARATION_NEEDS_REASON(409, "This would part people who travel together");

    private final int status;
    private final String title;

    RegistrationProblem(int status, String title) {
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
