package org.bluedots.registration.uasc;

/// The rules that derive a status, each with its reason in words a case worker can read out. Their
/// names are stable: events, rows and reports carry them.
public enum UascRule {
    OF_AGE(UascStatus.NOT_A_CHILD, "Of age on the day of the assessment."),
    WITH_PARENT(UascStatus.ACCOMPANIED, "With a parent, whatever the parent's age."),
    WITH_GUARDIAN(UascStatus.ACCOMPANIED, "With an adult who is the guardian by law or custom."),
    WITH_RELATIVE(
            UascStatus.SEPARATED, "With an adult relative who is neither parent nor guardian."),
    WITH_VERIFIED_THIRD_PARTY(
            UascStatus.ACCOMPANIED_BY_THIRD_PARTY,
            "With an adult who is no relative and whose written mandate was verified."),
    WITH_VERIFIED_INSTITUTION(
            UascStatus.INSTITUTION_GROUP,
            "With an institution whose representative's order was verified."),
    THIRD_PARTY_NOT_VERIFIED(
            UascStatus.UNACCOMPANIED,
            "The adult is no relative and no mandate was verified: screen for trafficking."),
    INSTITUTION_NOT_VERIFIED(UascStatus.UNACCOMPANIED, "The institution's order was not verified."),
    COMPANION_NOT_ADULT(
            UascStatus.UNACCOMPANIED, "Only with somebody who is, or may be, a child as well."),
    ALONE(UascStatus.UNACCOMPANIED, "No adult is with the child."),
    CLAIM_NOT_VERIFIED(
            UascStatus.UNACCOMPANIED,
            "Somebody claims the child; it stays unaccompanied until that is verified.");

    private final UascStatus status;
    private final String explanation;

    UascRule(UascStatus status, String explanation) {
        this.status = status;
        this.explanation = explanation;
    }

    public UascStatus status() {
        return status;
    }

    public String explanation() {
        return explanation;
    }

    /// The rule that applies. In doubt a child is unaccompanied: nobody is responsible until that
    /// is known (docs/domain.md).
    public static UascRule of(boolean child, Accompaniment with) {
        if (!child) return OF_AGE;
        if (with.relation() == Relation.PARENT) return WITH_PARENT;
        if (with.relation() == Relation.NONE) return ALONE;
        if (!with.companionIsAdult()) return COMPANION_NOT_ADULT;
        return switch (with.relation()) {
            case LEGAL_GUARDIAN, CUSTOMARY_CAREGIVER -> WITH_GUARDIAN;
            case RELATIVE -> WITH_RELATIVE;
            case NON_RELATIVE ->
                    with.hasVerified(Mandate.PARENTAL_DECLARATION)
                                    || with.hasVerified(Mandate.COURT_ORDER)
                            ? WITH_VERIFIED_THIRD_PARTY
                            : THIRD_PARTY_NOT_VERIFIED;
            case INSTITUTION_REPRESENTATIVE ->
                    with.hasVerified(Mandate.INSTITUTION_ORDER)
                            ? WITH_VERIFIED_INSTITUTION
                            : INSTITUTION_NOT_VERIFIED;
            case PARENT, NONE -> throw new IllegalStateException("decided above");
        };
    }
}
