package org.bluedots.referral.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bluedots.platform.scope.Scope;
import org.bluedots.referral.stream.ChangeRepository.Change;

/// Somebody who listens. Used by one thread at a time; only what the network does is told by
/// others.
final class OpenStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long RECONNECT_MILLIS = 2_000;
    private static final String EVENT = "referral";

    private final Scope scope;
    private final Instant endsAt;
    private final SseEventSink sink;
    private final Sse sse;
    private ChangeCursor cursor;
    private Instant writtenAt;
    private String seen = "";
    private final AtomicInteger unsent = new AtomicInteger();

    /// @param scope of whoever listens, as their token had it
    /// @param endsAt when that token expires
    OpenStream(
            Scope scope,
            Instant endsAt,
            ChangeCursor from,
            SseEventSink sink,
            Sse sse,
            Instant now) {
        this.scope = scope;
        this.endsAt = endsAt;
        this.cursor = from;
        this.sink = sink;
        this.sse = sse;
        this.writtenAt = now;
    }

    Scope scope() {
        return scope;
    }

    boolean isOf(Scope listener) {
        return scope.actor().equals(listener.actor());
    }

    ChangeCursor cursor() {
        return cursor;
    }

    /// Says where the stream begins, so that even a client who hears nothing can come back.
    void greet() {
        write(
                sse.newEventBuilder()
                        .id(cursor.text())
                        .reconnectDelay(RECONNECT_MILLIS)
                        .comment("changes from here on"));
    }

    void tell(List<Change> changes, Function<ChangeView, String> json, Instant now) {
        for (var change : changes) {
            cursor = change.at();
            write(
                    sse.newEventBuilder()
                            .id(cursor.text())
                            .name(EVENT)
                            .data(json.apply(change.view())));
        }
        if (!changes.isEmpty()) writtenAt = now;
    }

    /// A comment now and then: proxies keep the connection, and one that is dead shows it.
    void beat(Instant now) {
        if (now.isBefore(writtenAt.plus(HEARTBEAT)) || !isFree()) return;
        write(sse.newEventBuilder().comment("still here"));
        writtenAt = now;
    }

    /// Whether there may be something to tell that it has not looked at.
    boolean isBehind(String newest) {
        return isFree() && !seen.equals(newest);
    }

    void caughtUp(String newest) {
        seen = newest;
    }

    boolean isOver(Instant now) {
        return sink.isClosed() || !now.isBefore(endsAt);
    }

    void close() {
        sink.close();
    }

    /// A slow client is not sent more before it took what it was sent.
    private boolean isFree() {
        return unsent.get() == 0;
    }

    private void write(OutboundSseEvent.Builder event) {
        unsent.incrementAndGet();
        sink.send(event.build())
                .whenComplete((_, broken) -> {
                    unsent.decrementAndGet();
                    if (broken != null) sink.close();
                });
    }
}
