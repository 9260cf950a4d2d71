package org.bluedots.referral.consent;

/// Whether a consent still allows something; only an active one does.
public enum ConsentState {
    ACTIVE,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    DISPUTED
}
