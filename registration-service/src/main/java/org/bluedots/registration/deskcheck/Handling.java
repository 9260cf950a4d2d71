package org.bluedots.registration.deskcheck;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a possible duplicate is met: the preference `handling` of RFC 7240.
public enum Handling {
    /// Registers in any case; the search finds duplicates afterwards. What offline clients, batches
    /// and imports want, and everybody who says nothing: a child is never turned away by default.
    LENIENT,
    /// The registrar decides before going on.
    STRICT;

    /// The answer of a request that was handled so.
    public static final String STRICTLY = "handling=strict";

    public static Handling of(@Nullable String prefer) {
        var strict = prefer != null && prefer.toLowerCase(Locale.ROOT).contains(STRICTLY);
        return strict ? STRICT : LENIENT;
    }
}
