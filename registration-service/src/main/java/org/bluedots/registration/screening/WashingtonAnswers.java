package org.bluedots.registration.screening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;

/// The six answers: 1 no difficulty, 2 some, 3 a lot, 4 cannot do at all.
@Embeddable
public record WashingtonAnswers(
        @NotNull @Min(1) @Max(4) Short seeing,
        @NotNull @Min(1) @Max(4) Short hearing,
        @NotNull @Min(1) @Max(4) Short walking,
        @NotNull @Min(1) @Max(4) Short remembering,
        @NotNull @Min(1) @Max(4) Short selfCare,
        @NotNull @Min(1) @Max(4) Short communicating) {

    /// From "a lot of difficulty" on in one domain the person counts as having a disability.
    private static final int CUT_OFF = 3;

    /// The domains at or above the cut-off.
    @JsonIgnore
    List<WashingtonDomain> difficulties() {
        return Stream.of(WashingtonDomain.values())
                .filter(domain -> answer(domain) >= CUT_OFF)
                .toList();
    }

    private short answer(WashingtonDomain domain) {
        return switch (domain) {
            case SEEING -> seeing;
            case HEARING -> hearing;
            case WALKING -> walking;
            case REMEMBERING -> remembering;
            case SELF_CARE -> selfCare;
            case COMMUNICATING -> communicating;
        };
    }
}
