package org.bluedots.registration.household;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;

/// Somebody of a household, and what they are to its head.
record JoinHousehold(@NotNull UUID personId, @NotNull HouseholdRelation relation) {

    void check(String pointer) {
        if (relation == HouseholdRelation.HEAD)
            throw new InvalidInput(pointer + "/relation", "A household has one head.");
    }

    HouseholdMember member() {
        return new HouseholdMember(personId, relation);
    }
}
