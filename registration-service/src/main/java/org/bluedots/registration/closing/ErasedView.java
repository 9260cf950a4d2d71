package org.bluedots.registration.closing;

import java.time.Instant;
import java.util.UUID;

/// The receipt of an erasure: there is nothing else to show.
public record ErasedView(UUID personId, Instant erasedAt) {}
