package org.bluedots.registration.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person says of themselves; no part of it ever leaves on an event.
///
/// @param alias what an anonymous person wants to be called
/// @param languages ISO 639-3
/// @param nationalities ISO 3166-1 alpha-3
public record PersonDetails(
        List<PersonName> names,
        @Nullable String alias,
        Sex sex,
        Birth birth,
        List<String> languages,
        List<String> nationalities,
        boolean interpreterNeeded) {}
