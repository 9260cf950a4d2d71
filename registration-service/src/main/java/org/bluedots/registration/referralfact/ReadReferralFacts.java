package org.bluedots.registration.referralfact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// Of whom the facts are wanted. A body and not a query: ids have no place in URLs that are logged.
record ReadReferralFacts(@NotNull @Size(min = 1, max = 100) List<@NotNull UUID> people) {}
