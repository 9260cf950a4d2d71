package org.bluedots.registration.separation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why, when and where a child lost its family; no part of it ever leaves on an event.
///
/// @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exactly as it is known
/// @param place in words
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Separation(
        @Enumerated(EnumType.STRING) @Column(name = "separation_cause")
                @Nullable SeparationCause cause,
        @Column(name = "separated_on")
                @Pattern(
                        regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?",
                        message = "Use YYYY-MM-DD, YYYY-MM or YYYY.")
                @Nullable String date,
        @Column(name = "separated_at_place") @Size(max = 200) @Nullable String place) {

    /// The same for whoever may not know a sensitive cause.
    public Separation withoutCause() {
        return new Separation(null, date, place);
    }
}
