package org.bluedots.referral.journal;

/// The kinds of clocks on a referral.
public enum ReferralClock {
    /// A mandatory report: until the authority has it.
    NOTIFY,
    /// A mandatory report: until the authority has looked after the child.
    ASSESS,
    /// Until somebody at the receiver has read it. Its breach reminds.
    ACKNOWLEDGE,
    /// Until the receiver has accepted or declined. Its breach escalates.
    ACCEPT,
    /// Until the receiver is with the person. Its breach proposes another service point.
    START,
    /// A transfer of responsibility, until it is taken over. Its breach is an alarm.
    TRANSFER,
    /// Until a receiver that was told to stop has said what became of the data.
    STOP
}
