package org.bluedots.registration.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The people who came to the desk together: one person, a family, an institution's group.
///
/// @param id minted by a client that works offline; the same party is never registered twice
/// @param crossingPoint where they crossed, a code of the hub's profile or another
/// @param notTheSame registered people whom the registrar has looked at and who are none of these;
///   only with `Prefer: handling=strict`
/// @param occurredAt when they came, if not now: at most 30 days ago, at most 5 minutes ahead
public record RegisterParty(
        @Nullable UUID id,
        @NotBlank @Size(max = 20) String hubId,
        @Pattern(regexp = "[A-Z0-9-]{1,80}") @Nullable String crossingPoint,
        @Nullable Instant occurredAt,
        @Size(max = 20) @Nullable List<@NotNull UUID> notTheSame,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull RegisterPerson> people) {}
