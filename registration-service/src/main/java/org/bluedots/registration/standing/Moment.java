package org.bluedots.registration.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Now, at a hub.
public record Moment(Instant now, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
