package org.bluedots.referral.referral;

/// Why a referral exists. A mandatory report needs no consent and is never withdrawn.
public enum ReferralType {
    MANDATORY_REPORT
}
