package org.bluedots.registration.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.jspecify.annotations.Nullable;

/// Where and when a party was met.
///
/// @param groupId the travelling group, when the party has more than one person
/// @param zone the hub's: decides which day it is
/// @param ageOfMajority of the hub's country
public record Arrival(
        UUID registrationId,
        @Nullable UUID groupId,
        Origin origin,
        Instant recordedAt,
        ZoneId zone,
        int ageOfMajority) {

    public LocalDate day() {
        return LocalDate.ofInstant(origin.occurredAt(), zone);
    }
}
