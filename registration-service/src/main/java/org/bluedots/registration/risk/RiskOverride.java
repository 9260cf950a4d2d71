package org.bluedots.registration.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// An officer's judgement in place of the rules, until it is withdrawn or its last day is over.
///
/// @param note the officer's words, for officers only
@Embeddable
public record RiskOverride(
        @Enumerated(EnumType.STRING) @Column(name = "override_priority") Priority priority,
        @Enumerated(EnumType.STRING) @Column(name = "override_reason") OverrideReason reason,
        @Column(name = "override_note") String note,
        @Column(name = "override_by") String setBy,
        @Column(name = "override_last_day") LocalDate lastDay) {

    boolean counts(LocalDate today) {
        return !today.isAfter(lastDay);
    }
}
