package org.bluedots.registration.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A screening as its circle sees it.
///
/// @param score the weights of the indicators, added up
/// @param suspected the score reaches the list's threshold
/// @param listVersion which version of the list was asked with
public record TraffickingView(
        UUID id,
        UUID personId,
        List<String> indicators,
        int score,
        boolean suspected,
        int listVersion,
        String screenedBy,
        Instant screenedAt) {

    static TraffickingView of(TraffickingScreening screening) {
        return new TraffickingView(
                screening.id(),
                screening.personId(),
                screening.indicators(),
                screening.score(),
                screening.suspected(),
                screening.listVersion(),
                screening.screenedBy(),
                screening.screenedAt());
    }
}
