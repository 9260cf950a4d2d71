package org.bluedots.registration.referralfact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer for each id, in the order of the request, each once.
public record ReferralFactsView(List<Item> items) {

    /// Either facts or the reason why there are none.
    ///
    /// @param mergedInto the record that goes on, of one that was merged
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID personId,
            @Nullable ReferralFacts facts,
            @Nullable NoFacts reason,
            @Nullable UUID mergedInto) {

        static Item without(UUID personId, NoFacts reason) {
            return new Item(personId, null, reason, null);
        }
    }

    /// Why there are no facts.
    public enum NoFacts {
        NOT_FOUND,
        ERASED,
        MERGED
    }
}
