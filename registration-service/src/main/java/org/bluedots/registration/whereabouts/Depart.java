package org.bluedots.registration.whereabouts;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.registration.person.PersonLife.Destination;
import org.bluedots.registration.travelgroup.SeparationReason;
import org.jspecify.annotations.Nullable;

/// People who leave together.
///
/// @param destinationCountry ISO 3166-1 alpha-3
/// @param destinationHub a hub of the same agency that shall await them
/// @param expectedBy when that hub begins to worry; two days after the departure unless told
/// @param departedAt when they left, if not now: at most 30 days ago
/// @param separationReason why some of a group leave and others stay; needed when a group that is
///   kept together parts
public record Depart(
        @NotEmpty @Size(max = 100) List<@NotNull UUID> people,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String destinationCountry,
        @Size(max = 20) @Nullable String destinationHub,
        @Nullable Instant expectedBy,
        @Nullable Instant departedAt,
        @Nullable SeparationReason separationReason) {

    private static final Duration USUAL_JOURNEY = Duration.ofDays(2);

    Destination destination(Instant left) {
        if (destinationHub == null) return new Destination(destinationCountry, null, null);
        var by = expectedBy == null ? left.plus(USUAL_JOURNEY) : expectedBy;
        if (!by.isAfter(left))
            throw new InvalidInput("/expectedBy", "They are expected after they leave.");
        return new Destination(destinationCountry, destinationHub, by);
    }
}
