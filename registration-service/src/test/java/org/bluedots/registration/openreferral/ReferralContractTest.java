package org.bluedots.registration.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Set;
import org.bluedots.platform.testing.event.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What referral promises is what we can read.
class ReferralContractTest {

    /// Strict, like the service's own: our records say themselves that they ignore the rest.
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final EventSchemas referral = EventSchemas.of("referral-service");

    @Test
    void everyExampleOfAnOpenedReferralKeepsACaseOpen() {
        assertThat(referral.examples(ReferralOpened.TYPE))
                .isNotEmpty()
                .map(example -> JSON.convertValue(example, ReferralOpened.class))
                .anySatisfy(opened -> assertThat(opened.isUrgent()).isTrue());
    }

    static Set<String> endings() {
        return ReferralEnded.TYPES;
    }

    @ParameterizedTest
    @MethodSource("endings")
    void everyExampleOfAnEndNamesItsReferral(String type) {
        assertThat(referral.examples(type))
                .isNotEmpty()
                .map(example -> JSON.convertValue(example, ReferralEnded.class))
                .allSatisfy(ended -> assertThat(ended.referralId()).isNotNull());
    }
}
