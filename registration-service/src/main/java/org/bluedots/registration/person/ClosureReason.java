package org.bluedots.registration.person;

import java.time.Period;

/// Why a case is closed (code list `closure-reason`, after the interagency CPIMS+ forms).
public enum ClosureReason {
    GOAL_MET,
    TURNED_18,
    SUPPORT_NOT_WANTED,
    RELOCATED,
    DURABLE_SOLUTION,
    /// Only after three months in which nobody knew where the person was.
    NOT_CONTACTABLE,
    DEATH,
    NO_FURTHER_ACTION,
    OPENED_IN_ERROR,
    OTHER;

    /// How long somebody must have been missing to count as not contactable.
    public static final Period NOT_CONTACTABLE_AFTER = Period.ofMonths(3);
}
