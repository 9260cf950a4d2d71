package org.bluedots.referral.finding;

/// What speaks for a service point, or, with NO_ and NOT_, against it without excluding it.
enum Fit {
    OPEN_NOW,
    NOT_OPEN_NOW,
    PLACES_FREE,
    SPEAKS_THE_LANGUAGE,
    NOT_KNOWN_TO_SPEAK_IT,
    SAME_AREA,
    SAME_AGENCY,
    RECENT_REPORT,
    NO_RECENT_REPORT
}
