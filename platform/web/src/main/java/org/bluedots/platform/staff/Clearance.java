package org.bluedots.platform.staff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How sensitive a record the holder may see; each includes the ones before it.
public enum Clearance {
    PUBLIC,
    INTERNAL,
    RESTRICTED,
    PROTECTED;

    /// The claim's value; a missing or unknown one gives the least.
    static Clearance of(@Nullable String claim) {
        if (claim == null) return PUBLIC;
        for (var clearance : values())
            if (clearance.name().equals(claim.toUpperCase(Locale.ROOT))) return clearance;
        return PUBLIC;
    }
}
