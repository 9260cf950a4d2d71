package org.bluedots.registration.household;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/// Somebody of a household, and what they are to its head.
@Embeddable
public record HouseholdMember(
        UUID personId, @Enumerated(EnumType.STRING) HouseholdRelation relation) {}
