package org.bluedots.registration.person;

import java.util.EnumSet;
import java.util.Set;

/// ```
/// DRAFT ─► REGISTERED ◄─► UNDER_CASE_MANAGEMENT
///               ▲  └──────────┬───────┘
///               │             ├─► DEPARTED ─► REGISTERED (came back, or arrived at another hub)
///               │             ├─► WHEREABOUTS_UNKNOWN ─► REGISTERED (found)
///               │             └─► CLOSED ─► ERASED
///               └─ reopened ───────┘
/// any of these but ERASED ─► MERGED ─► ERASED
/// ```
///
/// A draft may also go missing, be closed or be erased; somebody who departed may go missing or be
/// closed; a missing person's case may be closed. What a merge did is undone by a verb of its own,
/// which brings back the state before it.
public enum PersonState {
    /// Met, but with neither a name nor an alias: an infant, somebody who cannot speak.
    DRAFT,
    REGISTERED,
    UNDER_CASE_MANAGEMENT,
    /// Left for a place that is known.
    DEPARTED,
    /// Nobody knows where the person is; for an unaccompanied child, an alarm.
    WHEREABOUTS_UNKNOWN,
    CLOSED,
    /// A second record of somebody; another one goes on in its place.
    MERGED,
    /// Nothing but the statistics is left: birth quarter, sex, hub.
    ERASED;

    /// Those in which the person is at the hub.
    public static final Set<PersonState> PRESENT = EnumSet.range(DRAFT, UNDER_CASE_MANAGEMENT);

    /// Those in which somebody still looks after the person.
    public static final Set<PersonState> OPEN = EnumSet.range(DRAFT, WHEREABOUTS_UNKNOWN);

    public boolean canBecome(PersonState next) {
        return switch (this) {
            case DRAFT ->
                    next == REGISTERED
                            || next == WHEREABOUTS_UNKNOWN
                            || next == CLOSED
                            || next == MERGED
                            || next == ERASED;
            case REGISTERED ->
                    next == UNDER_CASE_MANAGEMENT
                            || next == DEPARTED
                            || next == WHEREABOUTS_UNKNOWN
                            || next == CLOSED
                            || next == MERGED;
            case UNDER_CASE_MANAGEMENT ->
                    next == REGISTERED
                            || next == DEPARTED
                            || next == WHEREABOUTS_UNKNOWN
                            || next == CLOSED
                            || next == MERGED;
            case DEPARTED ->
                    next == REGISTERED
                            || next == WHEREABOUTS_UNKNOWN
                            || next == CLOSED
                            || next == MERGED;
            case WHEREABOUTS_UNKNOWN -> next == REGISTERED || next == CLOSED || next == MERGED;
            case CLOSED -> next == REGISTERED || next == MERGED || next == ERASED;
            case MERGED -> next == ERASED;
            case ERASED -> false;
        };
    }
}
