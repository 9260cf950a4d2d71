package org.bluedots.registration.disclosure;

/// Why a category may be shared or not, in words that can be read out. Their names are stable.
public enum DecisionCode {
    CONSENTED(true, "It was agreed to, and that still holds."),
    BEST_INTERESTS(true, "A child protection officer decided so in the child's best interests."),
    VITAL_INTERESTS(true, "A child protection officer decided so because a life is at risk."),
    LEGAL_OBLIGATION(true, "The law demands it."),
    NOT_COVERED(false, "What was agreed to does not include this."),
    NEVER_ASKED(false, "Nobody was asked for this purpose and this grantee."),
    REFUSED(false, "It was refused."),
    DISPUTED(false, "Two caregivers disagree: a child protection officer has to decide."),
    WITHDRAWN(false, "The consent was withdrawn."),
    EXPIRED(false, "The consent has expired: ask again."),
    ASK_AGAIN(false, "The person came of age and has not been asked yet."),
    DO_NOT_DISCLOSE(false, "This person must not be told.");

    private final boolean allows;
    private final String explanation;

    DecisionCode(boolean allows, String explanation) {
        this.allows = allows;
        this.explanation = explanation;
    }

    public boolean allows() {
        return allows;
    }

    public String explanation() {
        return explanation;
    }
}
