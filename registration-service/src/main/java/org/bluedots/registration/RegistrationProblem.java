package org.bluedots.registration;

import org.bluedots.platform.problem.ProblemCode;

/// Why registration-service refuses, besides what every service does.
public enum RegistrationProblem implements ProblemCode {
    ALREADY_REGISTERED(409, "A registration with this id exists"),
    ASKED_TOO_SOON(409, "The person refused less than seven days ago"),
    ASSENT_REQUIRED(409, "The child's own assent is needed"),
    CLAIM_NOT_VERIFIED(409, "The child stays unaccompanied until the claim is verified"),
    CLEARANCE_NEEDED(403, "Only cleared staff may take this down"),
    CLOSURE_NOT_PROPOSED(409, "Nobody has proposed to close this case"),
    CORRECTION_NEEDS_OFFICER(403, "Only a child protection officer may take this back"),
    CORRECTION_TOO_LATE(409, "An error at registration can be taken back within 24 hours"),
    GIVER_IS_RISK(409, "Somebody who may be a risk to the person neither answers nor is told"),
    GIVER_NOT_ENTITLED(409, "This giver may not answer for the person"),
    IMPORT_COLUMNS(422, "The columns are not those of the template"),
    IMPORT_EMPTY(422, "There is nobody on the list"),
    IMPORT_NOT_UTF8(422, "The CSV file is not in UTF-8"),
    IMPORT_PARTIES(422, "The rows of each party must stand below each other under its name"),
    IMPORT_TOO_LARGE(413, "The list is too long or unpacks to too much"),
    IMPORT_UNREADABLE(422, "The file is no CSV or XLSX that can be read"),
    NEED_ALREADY_IDENTIFIED(409, "The person has this need already"),
    NEWER_ANSWER_EXISTS(409, "A newer answer to the same question exists"),
    NOT_A_CHILD(409, "The person is of age"),
    NOT_BY_CONSENT(409, "What does not rest on consent cannot be withdrawn"),
    NOT_MISSING_LONG_ENOUGH(409, "Not contactable means missing for three months"),
    NO_OVERRIDE(409, "No officer has set this tier"),
    OFFICER_DECIDES(409, "Only a best-interests decision settles this"),
    SECOND_PERSON_NEEDED(403, "Somebody else has to decide"),
    SEPARATION_NEEDS_REASON(409, "This would part people who travel together"),
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
