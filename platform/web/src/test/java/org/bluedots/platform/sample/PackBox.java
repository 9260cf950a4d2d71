package org.bluedots.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PackBox(
        @NotBlank String label,
        @Nullable LocalDate packedOn,
        @Nullable Colour colour,
        @Size(max = 3) @NotNull List<@Valid @NotNull Item> items) {

    enum Colour {
        RED,
        BLUE
    }

    record Item(
            @NotBlank String name,
            @Positive int count,
            @Nullable List<@Size(max = 5) String> tags) {}
}
