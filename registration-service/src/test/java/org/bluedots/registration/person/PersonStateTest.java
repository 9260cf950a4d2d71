package org.bluedots.registration.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.person.PersonState.CLOSED;
import static org.bluedots.registration.person.PersonState.DEPARTED;
import static org.bluedots.registration.person.PersonState.DRAFT;
import static org.bluedots.registration.person.PersonState.ERASED;
import static org.bluedots.registration.person.PersonState.MERGED;
import static org.bluedots.registration.person.PersonState.REGISTERED;
import static org.bluedots.registration.person.PersonState.UNDER_CASE_MANAGEMENT;
import static org.bluedots.registration.person.PersonState.WHEREABOUTS_UNKNOWN;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonStateTest {

    /// The table of the domain page: from each state, which may follow.
    private static final Map<PersonState, Set<PersonState>> EDGES =
            Map.of(
                    DRAFT,
                    Set.of(REGISTERED, WHEREABOUTS_UNKNOWN, CLOSED, MERGED, ERASED),
                    REGISTERED,
                    Set.of(UNDER_CASE_MANAGEMENT, DEPARTED, WHEREABOUTS_UNKNOWN, CLOSED, MERGED),
                    UNDER_CASE_MANAGEMENT,
                    Set.of(REGISTERED, DEPARTED, WHEREABOUTS_UNKNOWN, CLOSED, MERGED),
                    DEPARTED,
                    Set.of(REGISTERED, WHEREABOUTS_UNKNOWN, CLOSED, MERGED),
                    WHEREABOUTS_UNKNOWN,
                    Set.of(REGISTERED, CLOSED, MERGED),
                    CLOSED,
                    Set.of(REGISTERED, MERGED, ERASED),
                    MERGED,
                    Set.of(ERASED),
                    ERASED,
                    Set.of());

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStateIsFollowedByThoseOfTheTableOnly(PersonState from, PersonState to) {
        assertThat(from.canBecome(to)).isEqualTo(EDGES.getOrDefault(from, Set.of()).contains(to));
    }

    private static Stream<Arguments> everyPair() {
        return Stream.of(PersonState.values())
                .flatMap(from -> Stream.of(PersonState.values()).map(to -> Arguments.of(from, to)));
    }
}
