package org.bluedots.referral.referral;

/// What was found; for a mandatory report the code of the country profile that demands it.
public enum ReferralReason {
    UNACCOMPANIED_CHILD
}
