package org.bluedots.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A request body of unknown length that fails once it grows past its cap. Counts, never keeps.
final class CappedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long cap;
    private long seen;
    private @Nullable Handler<Throwable> onFailure;

    CappedBody(ReadStream<Buffer> source, long cap) {
        this.source = source;
        this.cap = cap;
    }

    boolean isExceeded() {
        return seen > cap;
    }

    @Override
    public CappedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> count(buffer, handler));
        return this;
    }

    private void count(Buffer buffer, Handler<Buffer> handler) {
        var wasExceeded = isExceeded();
        seen += buffer.length();
        if (!isExceeded()) {
            handler.handle(buffer);
            return;
        }
        if (!wasExceeded && onFailure != null)
            onFailure.handle(new IOException("The body is larger than " + cap + " bytes"));
    }

    @Override
    public CappedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public CappedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public CappedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public CappedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public CappedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }
}
