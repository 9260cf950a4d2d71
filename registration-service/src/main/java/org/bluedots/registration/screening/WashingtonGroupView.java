package org.bluedots.registration.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The answers and what they mean.
///
/// @param disability a lot of difficulty, or more, in at least one domain
/// @param domains which
public record WashingtonGroupView(
        UUID id,
        UUID personId,
        WashingtonAnswers answers,
        boolean disability,
        List<WashingtonDomain> domains,
        String askedBy,
        Instant askedAt) {

    public static WashingtonGroupView of(WashingtonGroup group) {
        var domains = group.answers().difficulties();
        return new WashingtonGroupView(
                group.id(),
                group.personId(),
                group.answers(),
                !domains.isEmpty(),
                domains,
                group.askedBy(),
                group.askedAt());
    }
}
