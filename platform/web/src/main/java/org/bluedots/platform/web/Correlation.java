package org.bluedots.platform.web;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// What ties a request to its log lines, its audit entries and the events it causes.
@RequestScoped
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private String id = "";
    private @Nullable String traceparent;

    void begin(String given, @Nullable String parent) {
        id = given;
        traceparent = parent;
    }

    /// The correlation id; empty outside of a request.
    public String id() {
        return id;
    }

    /// The W3C `traceparent` the request came with, handed on to its events.
    public @Nullable String traceparent() {
        return traceparent;
    }
}
