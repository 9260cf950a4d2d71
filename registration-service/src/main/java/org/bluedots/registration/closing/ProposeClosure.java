package org.bluedots.registration.closing;

import jakarta.validation.constraints.NotNull;
import org.bluedots.registration.person.ClosureReason;

/// Why the case can be closed; somebody else decides.
record ProposeClosure(@NotNull ClosureReason reason) {}
