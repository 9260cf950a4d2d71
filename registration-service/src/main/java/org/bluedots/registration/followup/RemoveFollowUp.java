package org.bluedots.registration.followup;

import jakarta.validation.constraints.NotNull;

/// Why nobody has to look any more.
record RemoveFollowUp(@NotNull FollowUpRemovalReason reason) {}
