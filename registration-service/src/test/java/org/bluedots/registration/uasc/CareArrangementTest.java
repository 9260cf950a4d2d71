package org.bluedots.registration.uasc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareArrangementTest {

    @ParameterizedTest
    @CsvSource({
        "UNACCOMPANIED, PARENTS STEP_PARENT CUSTOMARY_CAREGIVER",
        "SEPARATED, PARENTS CUSTOMARY_CAREGIVER",
        "ACCOMPANIED_BY_THIRD_PARTY, PARENTS CUSTOMARY_CAREGIVER",
        "INSTITUTION_GROUP, PARENTS CUSTOMARY_CAREGIVER",
        "ACCOMPANIED, INDEPENDENT_LIVING UNRELATED_ADULT NONE",
        "NOT_A_CHILD, ''"
    })
    void aStatusExcludesSomeCare(UascStatus status, String excluded) {
        var contradicting =
                Arrays.stream(CareArrangement.values())
                        .filter(care -> care.contradicts(status))
                        .map(Enum::name)
                        .toList();

        assertThat(contradicting)
                .isEqualTo(excluded.isEmpty() ? List.of() : List.of(excluded.split(" ", -1)));
    }
}
