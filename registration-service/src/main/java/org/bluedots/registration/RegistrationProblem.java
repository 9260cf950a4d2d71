package org.bluedots.registration;

import org.bluedots.platform.problem.ProblemCode;

/// Why registration-service refuses, besides what every service does.
public enum RegistrationProblem implements ProblemCode {
    ALREADY_REGISTERED(409, "A registration with this id exists"),
    ALREADY_REMOVED(409, "Somebody has removed it already"),
    ANONYMOUS_PERSON(409, "The person remains anonymous"),
    ASKED_TOO_SOON(409, "The person refused less than seven days ago"),
    ASSENT_REQUIRED(409, "The child's own assent is needed"),
    CANDIDATE_NOT_YOURS(409, "Somebody else reviews this pair"),
    CARE_CONTRADICTS_STATUS(409, "A child of this status is not looked after so"),
    CHILD_IS_NO_HEAD(409, "A child heads a household only with the need SC-CH"),
    CLAIM_NOT_VERIFIED(409, "The child stays unaccompanied until the claim is verified"),
    CLEARANCE_NEEDED(403, "Only cleared staff may take this down"),
    CLOSURE_NOT_PROPOSED(409, "Nobody has proposed to close this case"),
    COMPANION_NOT_HERE(409, "Whoever is with the child is not at a hub"),
    CORRECTION_NEEDS_OFFICER(403, "Only a child protection officer may take this back"),
    CORRECTION_TOO_LATE(409, "An error at registration can be taken back within 24 hours"),
    DEATH_NEEDS_OFFICER(403, "Only a child protection officer may take down a death"),
    DOCUMENT_ALREADY_KNOWN(409, "The person has this document already"),
    GIVER_IS_RISK(409, "Somebody who may be a risk to the person neither answers nor is told"),
    GIVER_NOT_ENTITLED(409, "This giver may not answer for the person"),
    IMPORT_COLUMNS(422, "The columns are not those of the template"),
    IMPORT_EMPTY(422, "There is nobody on the list"),
    IMPORT_ENCODING(422, "The CSV file is not in UTF-8"),
    IMPORT_PARTIES(422, "The rows of each party must stand below each other under its name"),
    IMPORT_TOO_LARGE(413, "The list is too long or unpacks to too much"),
    IMPORT_UNREADABLE(422, "The file is no CSV or XLSX that can be read"),
    LIVES_ELSEWHERE(409, "The person belongs to a household"),
    MERGED(410, "This record was merged into another one of the same person"),
    NEED_ALREADY_IDENTIFIED(409, "The person has this need already"),
    NEWER_ANSWER_EXISTS(409, "A newer answer to the same question exists"),
    NOTHING_TO_UNDO(409, "Nobody has proposed to undo this merge, or it is undone"),
    NOT_A_CHILD(409, "The person is of age"),
    NOT_BY_CONSENT(409, "What does not rest on consent cannot be withdrawn"),
    NOT_KEPT_TOGETHER(409, "These people need not be kept together any longer"),
    NOT_MISSING_LONG_ENOUGH(409, "Not contactable means missing for three months"),
    NOT_ONE_OF_THE_PAIR(422, "The survivor is one of the two"),
    NO_MANDATE(409, "No mandate waits to be verified"),
    NO_OVERRIDE(409, "No officer has set this tier"),
    OFFICER_DECIDES(409, "Only a best-interests decision settles this"),
    OPEN_REFERRALS(409, "An urgent referral of the person is open"),
    PERMISSION_NEEDED(409, "A likeness needs a permission of its own"),
    POSSIBLE_DUPLICATE(409, "Somebody of this party may be registered already"),
    REGISTRAR_DOES_NOT_DECIDE(403, "Whoever registered one of the two does not decide"),
    SECOND_PERSON_NEEDED(403, "Somebody else has to decide"),
    SEPARATED_BEFORE_BIRTH(409, "The separation lies before the child's birth"),
    SEPARATION_CONTRADICTS_STATUS(409, "Somebody of this status is not separated"),
    SEPARATION_NEEDS_REASON(409, "This would part people who travel together"),
    TOO_LATE_TO_UNDO(409, "A merge can be undone within 90 days"),
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
