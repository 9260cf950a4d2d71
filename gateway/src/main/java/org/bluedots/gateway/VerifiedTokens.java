package org.bluedots.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Tokens found good a moment ago, by SHA-256, never the token itself. Bounded in number, and in
/// time to the token's expiry or a minute, so that a withdrawn signing key is noticed.
@ApplicationScoped
class VerifiedTokens {

    private static final long LONGEST_MILLIS = 60_000;

    private final ConcurrentMap<ByteBuffer, Caller> callers = new ConcurrentHashMap<>();
    private final int capacity;

    @Inject
    VerifiedTokens(GatewaySettings settings) {
        this(settings.maxTokens());
    }

    VerifiedTokens(int capacity) {
        this.capacity = capacity;
    }

    static ByteBuffer digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Nullable Caller recall(ByteBuffer digest, long now) {
        var caller = callers.get(digest);
        if (caller == null || now < caller.validUntil()) return caller;
        callers.remove(digest, caller);
        return null;
    }

    /// A full memory first drops what has expired; if that is nothing, the newcomer is not kept.
    void remember(ByteBuffer digest, Caller caller, long now) {
        if (callers.size() >= capacity) callers.values().removeIf(old -> old.validUntil() <= now);
        if (callers.size() >= capacity) return;
        var until = Math.min(caller.validUntil(), now + LONGEST_MILLIS);
        callers.put(digest, new Caller(caller.client(), caller.subject(), until));
    }
}
