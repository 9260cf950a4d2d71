package org.bluedots.registration.travelgroup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// Somebody in a group.
///
/// @param companionId who is with this child
/// @param relation what that person is to the child; null for adults
@Embeddable
public record GroupMember(
        UUID personId,
        @Nullable UUID companionId,
        @Enumerated(EnumType.STRING) @Nullable Relation relation) {}
