package org.bluedots.referral.code;

/// What a referral asks of its receiver.
public enum ReferralType {
    /// Serve this person.
    SERVICE,
    /// Take the responsibility for this case.
    TRANSFER,
    /// Act on what the law makes us tell you. Needs no consent and is never withdrawn.
    MANDATORY_REPORT,
    /// The person asks for the service; staff write it down.
    SELF_REFERRAL,
    /// Give us the responsibility for this case.
    TRANSFER_REQUEST
}
