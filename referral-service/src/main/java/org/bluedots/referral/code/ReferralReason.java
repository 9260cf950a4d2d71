package org.bluedots.referral.code;

/// What was found. For a mandatory report the code of the country profile that demands it; for a
/// transfer why the case changes hands (domain page B.7).
public enum ReferralReason {
    UNACCOMPANIED_CHILD,
    SEPARATED_CHILD,
    CHILD_WITH_THIRD_PARTY,
    INSTITUTION_GROUP,
    CHILD_ABUSE,
    CHILD_SEXUAL_VIOLENCE,
    CHILD_NEGLECT,
    CHILD_EXPLOITATION,
    CHILD_TRAFFICKING,
    MISSING_CHILD,
    GENDER_BASED_VIOLENCE,
    RAPE_WITHIN_72_HOURS,
    RAPE_WITHIN_120_HOURS,
    SUSPECTED_TRAFFICKING,
    MEDICAL_EMERGENCY,
    SEVERE_DISABILITY_ALONE,
    PREGNANT_AT_TERM,
    SUICIDAL_IDEATION,
    PSYCHOSOCIAL_DISTRESS,
    DOCUMENTS_MISSING,
    FAMILY_TRACING_NEEDED,
    SERVICE_NEEDED,
    CONTINUATION_ELSEWHERE,
    BETTER_PLACED_AGENCY,
    CASE_MOVED,
    ORGANISATIONAL,
    CASEWORKER_UNABLE,
    TURNED_18,
    OTHER;

    /// Whether the reason by itself tells what must be known to few.
    public boolean isGuarded() {
        return switch (this) {
            case CHILD_SEXUAL_VIOLENCE,
                    CHILD_TRAFFICKING,
                    CHILD_EXPLOITATION,
                    GENDER_BASED_VIOLENCE,
                    RAPE_WITHIN_72_HOURS,
                    RAPE_WITHIN_120_HOURS,
                    SUSPECTED_TRAFFICKING ->
                    true;
            default -> false;
        };
    }
}
