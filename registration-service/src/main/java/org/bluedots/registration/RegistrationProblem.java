package org.bluedots.registration;

import org.bluedots.platform.problem.ProblemCode;

/// Why registration-service refuses, besides what every service does.
public enum RegistrationProblem implements ProblemCode {
    ALREADY_REGISTERED(409, "A registration with this id exists"),
    CLAIM_NOT_VERIFIED(409, "The child stays unaccompanied until the claim is verified"),
    CLEARANCE_NEEDED(403, "Only cleared staff may take this down"),
    CORRECTION_NEEDS_OFFICER(403, "Only a child protection officer may take this back"),
    CORRECTION_TOO_LATE(409, "An error at registration can be taken back within 24 hours"),
    NEED_ALREADY_IDENTIFIED(409, "The person has this need already"),
    NOT_A_CHILD(409, "The person is of age"),
    NO_OVERRIDE(409, "No officer has set this tier"),
    TOO_YOUNG_FOR_WASHINGTON_GROUP(409, "The short set is asked from the age of five");

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
