package org.bluedots.referral;

import org.bluedots.platform.problem.ProblemCode;

/// What this service refuses by its own rules; docs/api/problems.md explains each.
public enum ReferralProblem implements ProblemCode {
    CHECKLIST_INCOMPLETE(409, "The transfer lacks what is required to take a case over"),
    CONSENT_REQUIRED(409, "The person has not agreed to this disclosure"),
    DSA_MISSING(409, "No agreement in force between the agencies covers this disclosure"),
    NO_RECEIVER(409, "The referral has no receiver yet"),
    REFERRAL_EXISTS(409, "The person has an open referral of this service to this receiver"),
    SECOND_PERSON_NEEDED(403, "Somebody else has to decide"),
    SIBLINGS_TOGETHER(409, "The cases of a transfer go together or not at all"),
    TOO_MANY_STREAMS(429, "You follow as many streams as one may"),
    TOO_MANY_WEBHOOKS(409, "The agency has as many webhooks as it may"),
    WEBHOOK_DISABLED(409, "The webhook is disabled");

    private final int status;
    private final String title;

    ReferralProblem(int status, String title) {
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
