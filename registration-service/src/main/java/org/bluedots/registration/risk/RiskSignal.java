package org.bluedots.registration.risk;

/// What somebody found out that makes a person's need more urgent. Protected ones are known to few:
/// nobody else learns that they are there.
public enum RiskSignal {
    INJURY,
    NO_CAREGIVER_OVERNIGHT,
    CRITICAL_CONDITION,
    BIRTH_NEAR,
    SEVERE_DISABILITY,
    UNABLE_TO_CARE_FOR_SELF,
    TRAFFICKING_INDICATOR,
    TRAFFICKING_SUSPECTED,
    RAPE_WITHIN_72_HOURS,
    GBV,
    SUICIDAL_IDEATION;

    public boolean isProtected() {
        return switch (this) {
            case TRAFFICKING_INDICATOR,
                    TRAFFICKING_SUSPECTED,
                    RAPE_WITHIN_72_HOURS,
                    GBV,
                    SUICIDAL_IDEATION ->
                    true;
            case INJURY,
                    NO_CAREGIVER_OVERNIGHT,
                    CRITICAL_CONDITION,
                    BIRTH_NEAR,
                    SEVERE_DISABILITY,
                    UNABLE_TO_CARE_FOR_SELF ->
                    false;
        };
    }
}
