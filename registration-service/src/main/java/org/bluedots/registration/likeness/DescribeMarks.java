package org.bluedots.registration.likeness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What distinguishes somebody: a scar, a birthmark.
///
/// @param permission without which they are not written down
record DescribeMarks(
        @NotNull @Size(min = 2, max = 1000) String marks, @Valid @Nullable Permission permission) {}
