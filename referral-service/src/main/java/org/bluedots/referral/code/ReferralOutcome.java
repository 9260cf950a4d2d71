package org.bluedots.referral.code;

/// What came of a referral that was taken up.
public enum ReferralOutcome {
    SERVICE_PROVIDED,
    PARTIALLY,
    NOT_PROVIDED,
    CLIENT_UNREACHABLE,
    CLIENT_LEFT_AREA,
    CLIENT_DECLINED,
    TRANSFERRED_ON
}
