package org.bluedots.matching.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Weights STORED =
            new Weights(
                    "2026-11",
                    -17.25,
                    -12.5,
                    Map.of(
                            "family name",
                            List.of(
                                    Level.of("same", 0.9, 0.8, 0.001),
                                    Level.of("different", 0.1, 0.2, 0.999))));

    @Test
    void whatWasStoredIsLoaded() {
        assertThat(Weights.read(STORED.write())).isEqualTo(STORED);
    }

    @Test
    void aRegisterTwiceAsLargeTakesABitOff() {
        var small = STORED.forRegister(1_000, 0.02);
        var large = STORED.forRegister(2_000, 0.02);

        assertThat(small.same() - large.same()).isEqualTo(1.0);
        assertThat(small.kin() - large.kin()).isEqualTo(1.0);
    }

    @Test
    void aFieldTheyDoNotKnowIsAnError() {
        assertThatThrownBy(() -> STORED.levels("shoe size"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
