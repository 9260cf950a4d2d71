package org.bluedots.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// What the platform said.
///
/// @param body JSON; empty where there was none
/// @param replayed an earlier sending of the same command had done it
/// @param millis how long it took, in milliseconds
/// @param at when the answer was there
public record Answer(int status, JsonNode body, boolean replayed, double millis, Instant at) {

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /// The code of a problem; empty where it is none.
    public String code() {
        return body.path("code").asText();
    }

    /// A problem in one line.
    public String reason() {
        var detail = body.path("detail").asText(body.path("title").asText());
        return "%d %s %s".formatted(status, code(), detail).strip();
    }
}
