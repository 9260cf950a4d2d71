package org.bluedots.referral.referral;

import java.util.List;

/// What the receiver is told. Ids and codes: who needs the person's data asks registration.
public enum Disclosure {
    SUBJECT_ID,
    PRIORITY,
    REASON,
    UASC_STATUS,
    HUB,
    OCCURRED_AT;

    static final List<Disclosure> OF_A_MANDATORY_REPORT = List.of(values());
}
