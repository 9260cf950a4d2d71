package org.bluedots.matching.evidence;

import java.util.List;
import java.util.Optional;

/// Keeps a score below a level that its evidence alone must not reach.
@FunctionalInterface
public interface Guard {

    Guard NONE = _ -> Optional.empty();

    /// The ceiling for this evidence, if there is one.
    Optional<Ceiling> ceiling(List<Part> parts);

    /// @param reason what a reviewer reads
    /// @param probability which the score must not exceed
    record Ceiling(String reason, double probability) {}
}
