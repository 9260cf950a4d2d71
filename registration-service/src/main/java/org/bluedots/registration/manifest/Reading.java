package org.bluedots.registration.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// What a cell says, or why it says nothing: one of the two.
record Reading(@Nullable JsonNode value, @Nullable RowProblem problem) {

    static Reading of(JsonNode value) {
        return new Reading(value, null);
    }

    static Reading of(RowProblem problem) {
        return new Reading(null, problem);
    }
}
