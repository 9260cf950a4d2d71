package org.bluedots.registration.likeness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// A photo that lies in the store.
///
/// @param objectKey its key there; never a URL
/// @param permission without which there is no photo
record TakePhoto(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9_-]{1,80}(/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,79}){0,4}",
                        message = "Use the key of the object, not a URL.")
                String objectKey,
        @Valid @Nullable Permission permission) {}
