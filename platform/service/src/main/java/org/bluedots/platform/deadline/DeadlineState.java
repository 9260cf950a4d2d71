package org.bluedots.platform.deadline;

/// `RUNNING → MET | CANCELLED | BREACHED`; a breached one may still be met or cancelled, which
/// stops its escalation and does not undo the breach.
public enum DeadlineState {
    RUNNING,
    MET,
    CANCELLED,
    BREACHED
}
