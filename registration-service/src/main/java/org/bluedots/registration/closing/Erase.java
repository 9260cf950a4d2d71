package org.bluedots.registration.closing;

import jakarta.validation.constraints.NotNull;
import org.bluedots.registration.person.ErasureBasis;

/// By what right the data is erased.
record Erase(@NotNull ErasureBasis basis) {}
