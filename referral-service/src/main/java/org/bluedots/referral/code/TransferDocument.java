package org.bluedots.referral.code;

import java.util.EnumSet;
import java.util.Set;

/// What goes over with a case (transfer checklist, domain page B.7).
public enum TransferDocument {
    COVER_SHEET,
    CONSENT_AND_ASSENT,
    REGISTRATION_AND_INITIAL_ASSESSMENT,
    ADDITIONAL_UASC_INFORMATION,
    MISSING_CHILDREN_FORM,
    ASSESSMENT,
    BEST_INTERESTS_ASSESSMENT,
    CASE_PLAN,
    REFERRAL_FORM,
    SERVICES_PROVIDED,
    TRACING_ACTION_HISTORY,
    VERIFICATION_FORMS,
    REUNIFICATION_FORM,
    FOLLOW_UP,
    REVIEW,
    CLOSURE,
    FEEDBACK,
    NOTES,
    CONFERENCE_REPORT,
    BEST_INTERESTS_DETERMINATION;

    /// Without these nobody can take over responsibly.
    public static final Set<TransferDocument> REQUIRED =
            EnumSet.of(
                    COVER_SHEET,
                    CONSENT_AND_ASSENT,
                    REGISTRATION_AND_INITIAL_ASSESSMENT,
                    CASE_PLAN,
                    SERVICES_PROVIDED);
}
