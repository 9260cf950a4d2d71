package org.bluedots.registration.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The number of a document; a body and not a path, since numbers have no place in URLs.
///
/// @param country that issued it, for what a state issues
record LookUpDocument(
        @NotNull DocumentType type,
        @Pattern(regexp = "[A-Z]{3}", message = "Use ISO 3166-1 alpha-3.") @Nullable String country,
        @NotNull @Size(min = 2, max = 60) String number) {}
