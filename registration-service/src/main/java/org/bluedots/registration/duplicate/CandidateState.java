package org.bluedots.registration.duplicate;

import java.util.EnumSet;
import java.util.Set;

/// ```
/// OPEN ◄─► UNDER_REVIEW ─► CONFIRMED_DUPLICATE ─► MERGED ─► NOT_DUPLICATE (the merge was undone)
///  ▲            ├─► NOT_DUPLICATE
///  └─ POSTPONED ┘ at most 72 hours
/// ```
public enum CandidateState {
    OPEN,
    UNDER_REVIEW,
    POSTPONED,
    CONFIRMED_DUPLICATE,
    MERGED,
    NOT_DUPLICATE;

    /// Those that wait for somebody.
    public static final Set<CandidateState> TO_DO = EnumSet.range(OPEN, CONFIRMED_DUPLICATE);

    public boolean canBecome(CandidateState next) {
        return switch (this) {
            case OPEN -> next == UNDER_REVIEW;
            case UNDER_REVIEW ->
                    next == OPEN
                            || next == POSTPONED
                            || next == CONFIRMED_DUPLICATE
                            || next == NOT_DUPLICATE;
            case POSTPONED -> next == OPEN || next == UNDER_REVIEW;
            case CONFIRMED_DUPLICATE -> next == MERGED || next == UNDER_REVIEW;
            case MERGED -> next == NOT_DUPLICATE;
            case NOT_DUPLICATE -> false;
        };
    }
}
