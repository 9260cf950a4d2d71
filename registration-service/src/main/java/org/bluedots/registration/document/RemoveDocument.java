package org.bluedots.registration.document;

import jakarta.validation.constraints.NotNull;

/// Why the number is no longer kept.
record RemoveDocument(@NotNull DocumentRemovalReason reason) {}
