package org.bluedots.registration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.imports.ImportState.CANCELLED;
import static org.bluedots.registration.imports.ImportState.DONE;
import static org.bluedots.registration.imports.ImportState.FAILED;
import static org.bluedots.registration.imports.ImportState.RECEIVED;
import static org.bluedots.registration.imports.ImportState.RUNNING;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportStateTest {

    private static final Map<ImportState, Set<ImportState>> EDGES =
            Map.of(
                    RECEIVED, Set.of(RUNNING, CANCELLED),
                    RUNNING, Set.of(DONE, FAILED, CANCELLED),
                    DONE, Set.of(),
                    FAILED, Set.of(),
                    CANCELLED, Set.of());

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStateIsFollowedByThoseOfTheTableOnly(ImportState from, ImportState to) {
        assertThat(from.canBecome(to)).isEqualTo(EDGES.getOrDefault(from, Set.of()).contains(to));
    }

    private static Stream<Arguments> everyPair() {
        return Stream.of(ImportState.values())
                .flatMap(from -> Stream.of(ImportState.values()).map(to -> Arguments.of(from, to)));
    }
}
