package org.bluedots.registration.consent;

/// Why somebody who refused is asked again within a week.
public enum ChangedCircumstance {
    THE_PERSON_ASKED,
    CAREGIVER_ARRIVED,
    NEW_SERVICE,
    NEW_RISK
}
