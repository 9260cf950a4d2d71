package org.bluedots.registration.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;

/// People who live together as one economic unit.
///
/// @param headId of age, unless somebody found that this child heads a household (SC-CH)
/// @param members the others, each with what they are to the head
record FormHousehold(
        @NotNull UUID headId,
        @NotNull @Size(max = 30) List<@Valid @NotNull JoinHousehold> members) {

    /// Refuses with 422 whoever is named twice.
    void check() {
        Set<UUID> named = new HashSet<>(Set.of(headId));
        for (var i = 0; i < members.size(); i++) {
            members.get(i).check("/members/" + i);
            if (!named.add(members.get(i).personId()))
                throw new InvalidInput("/members/%d/personId".formatted(i), "Named twice.");
        }
    }
}
