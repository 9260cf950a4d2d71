package org.bluedots.registration.imports;

/// ```
/// RECEIVED ─► RUNNING ─► DONE
///     │          ├─────► FAILED
///     └──────────┴─────► CANCELLED
/// ```
///
/// An import that is interrupted stays `RUNNING` and is gone on with. What was registered before an
/// import failed or was cancelled stays registered.
public enum ImportState {
    RECEIVED,
    RUNNING,
    DONE,
    /// Tried again and again without a step forward.
    FAILED,
    CANCELLED;

    public boolean canBecome(ImportState next) {
        return switch (this) {
            case RECEIVED -> next == RUNNING || next == CANCELLED;
            case RUNNING -> next == DONE || next == FAILED || next == CANCELLED;
            case DONE, FAILED, CANCELLED -> false;
        };
    }
}
