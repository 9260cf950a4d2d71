package org.bluedots.registration.travelgroup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// Somebody who is registered joins people who travel together. Who is with a child who joins is
/// said by an assessment, not here.
record JoinGroup(@NotNull UUID personId) {}
