package org.bluedots.launcher.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One row of an arrivals file: a person as written down at the crossing. Columns as in
/// samples/README.md.
///
/// @param line in the file, for messages
record Arrival(
        int line,
        String party,
        String person,
        String hub,
        Instant arrivedAt,
        String crossingPoint,
        Name latin,
        Name cyrillic,
        String sex,
        Born born,
        List<String> languages,
        String nationality,
        boolean head,
        Optional<Companion> companion) {

    /// Empty where the script is not used.
    record Name(String given, String patronymic, String family) {
        boolean isEmpty() {
            return given.isEmpty() && patronymic.isEmpty() && family.isEmpty();
        }
    }

    /// Exactly one of the two.
    record Born(Optional<PartialDate> date, Optional<Integer> estimatedAge) {}

    /// Who a child is with.
    ///
    /// @param person key of the row of the same party
    record Companion(String person, String relation, String mandate, boolean mandateVerified) {}
}
