package org.bluedots.registration.needs;

import jakarta.validation.constraints.NotNull;

/// A need that is no longer there.
public record EndNeed(@NotNull NeedEndReason reason) {}
