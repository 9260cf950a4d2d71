package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Rate SLOW = new Rate("slow", 1, 2);

    private final Buckets buckets = new Buckets(2, NOON);

    @Test
    void aRestedCallerMayBurst() {
        assertThat(take("amina")).isTrue();
        assertThat(take("amina")).isTrue();
        assertThat(take("amina")).isFalse();
    }

    @Test
    void whenThereIsNoRoomNewcomersShareOneBucket() {
        take("amina");
        take("olena");

        assertThat(take("daria")).isTrue();
        assertThat(take("ioana")).isTrue();
        assertThat(take("sofia")).isFalse();
        assertThat(buckets.size()).isEqualTo(3);
    }

    @Test
    void aDrainedBucketIsNotForgottenToMakeRoom() {
        take("amina");
        take("amina");
        take("olena");
        take("daria");

        assertThat(take("amina")).isFalse();
    }

    @Test
    void aRestedBucketMakesRoom() {
        buckets.bucketOf(SLOW, "amina");
        buckets.bucketOf(SLOW, "olena");

        take("daria");
        take("daria");

        assertThat(take("ioana")).as("not in the same bucket as daria").isTrue();
        assertThat(buckets.size()).isEqualTo(2);
    }

    private boolean take(String caller) {
        return buckets.bucketOf(SLOW, caller).tryConsume(1);
    }
}
