package org.bluedots.platform.correlation;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// What ties a request, or an event being consumed, to its log lines, its audit entries and the
/// events it causes.
@RequestScoped
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private String id = "";
    private @Nullable String causationId;
    private @Nullable String traceparent;

    void begin(String given, @Nullable String parent) {
        id = given;
        traceparent = parent;
    }

    /// Work that nobody asked for: a clock's.
    public void begin(String given) {
        begin(given, null);
    }

    /// Work that an event caused goes on under the event's correlation.
    public void continueFrom(String correlation, String eventId, @Nullable String parent) {
        id = correlation;
        causationId = eventId;
        traceparent = parent;
    }

    /// The correlation id; empty where nobody began one.
    public String id() {
        return id;
    }

    /// The event that caused this work, if one did.
    public @Nullable String causationId() {
        return causationId;
    }

    /// The W3C `traceparent` the request came with, handed on to its events.
    public @Nullable String traceparent() {
        return traceparent;
    }

    /// The correlation id that the answer to this request carries.
    public static @Nullable String of(RoutingContext context) {
        return context.response().headers().get(HEADER);
    }
}
