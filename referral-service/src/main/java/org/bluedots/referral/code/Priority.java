package org.bluedots.referral.code;

/// How soon somebody must act: at once, within 24 hours, 72 hours, 14 days.
public enum Priority {
    P0,
    P1,
    P2,
    P3
}
