package org.bluedots.registration.tracing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.disclosure.DecisionCode;
import org.jspecify.annotations.Nullable;

/// An answer for each id, in the order of the request, each once.
public record TracingProfilesView(List<Item> items) {

    /// Either a profile or the reason why there is none.
    ///
    /// @param reason `NEVER_ASKED` also for an id that nobody has, and for somebody who is hidden
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID personId, @Nullable TracingProfile profile, @Nullable DecisionCode reason) {}
}
