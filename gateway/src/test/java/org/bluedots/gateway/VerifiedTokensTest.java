package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final long NOW = 1_000_000;
    private static final long MINUTE = 60_000;

    private final VerifiedTokens tokens = new VerifiedTokens(2);

    @Test
    void aTokenIsRememberedUntilItExpires() {
        remember("amina", NOW + 1000);

        assertThat(recall("amina", NOW + 999)).isNotNull();
        assertThat(recall("amina", NOW + 1000)).isNull();
    }

    @Test
    void aTokenIsRememberedForAMinuteAtMost() {
        remember("amina", NOW + 60 * MINUTE);

        assertThat(recall("amina", NOW + MINUTE - 1)).isNotNull();
        assertThat(recall("amina", NOW + MINUTE)).isNull();
    }

    @Test
    void aFullMemoryDropsWhatHasExpiredAndNothingElse() {
        remember("amina", NOW + 1000);
        remember("olena", NOW - 1);

        remember("daria", NOW + 1000);
        remember("ioana", NOW + 1000);

        assertThat(recall("amina", NOW)).isNotNull();
        assertThat(recall("daria", NOW)).isNotNull();
        assertThat(recall("ioana", NOW)).isNull();
    }

    @Test
    void anotherTokenIsNotRecognised() {
        remember("amina", NOW + 1000);

        assertThat(recall("olena", NOW)).isNull();
    }

    private void remember(String subject, long validUntil) {
        var caller = new Caller("bluedots-cli", subject, validUntil);
        tokens.remember(VerifiedTokens.digest(subject), caller, NOW);
    }

    private @Nullable Caller recall(String subject, long now) {
        return tokens.recall(VerifiedTokens.digest(subject), now);
    }
}
