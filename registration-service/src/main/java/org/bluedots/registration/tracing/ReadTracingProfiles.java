package org.bluedots.registration.tracing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose profiles are wanted. A body and not a query: ids have no place in URLs that are logged.
///
/// @param seekerId the registered person for whom somebody is sought; nobody is given who must not
///   be found by them
public record ReadTracingProfiles(
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> people, @Nullable UUID seekerId) {}
