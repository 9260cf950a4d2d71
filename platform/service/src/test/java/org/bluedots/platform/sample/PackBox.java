package org.bluedots.platform.sample;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PackBox(@Nullable UUID id, @NotBlank String hubId, @NotBlank String label) {}
