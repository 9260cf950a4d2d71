package org.bluedots.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluedots.matching.learning.Clusters.Pair;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void threeOfOnePersonAreThreePairs() {
        var scored = List.of(new Pair(0, 1, 9), new Pair(1, 2, 8), new Pair(0, 2, -1));

        assertThat(Clusters.pairs(scored, 0)).hasSize(3);
    }

    @Test
    void aChainWhoseEndsContradictIsCut() {
        var scored = List.of(new Pair(0, 1, 9), new Pair(1, 2, 3), new Pair(0, 2, -9));

        assertThat(Clusters.pairs(scored, 0)).containsExactly(new Pair(0, 1, 9));
    }

    @Test
    void belowTheThresholdNobodyIsTheSame() {
        assertThat(Clusters.pairs(List.of(new Pair(0, 1, 2.9)), 3)).isEmpty();
    }
}
