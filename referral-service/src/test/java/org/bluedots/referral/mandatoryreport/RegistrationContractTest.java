package org.bluedots.referral.mandatoryreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.bluedots.platform.testing.event.EventSchemas;
import org.junit.jupiter.api.Test;

/// What registration promises is what we can read.
class RegistrationContractTest {

    /// Strict, like the service's own: our records say themselves that they ignore the rest.
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final EventSchemas registration = EventSchemas.of("registration-service");

    @Test
    void everyExampleOfAChildFoundAloneCanBeReported() {
        var examples = registration.examples(UnaccompaniedChildIdentified.TYPE);

        assertThat(examples)
                .isNotEmpty()
                .map(example -> JSON.convertValue(example, UnaccompaniedChildIdentified.class))
                .allSatisfy(child -> assertThat(child.priority()).isNotNull());
    }

    @Test
    void everyExampleOfAChangedStatusCanBeACorrection() {
        var examples = registration.examples(UascStatusChanged.TYPE);

        assertThat(examples)
                .isNotEmpty()
                .map(example -> JSON.convertValue(example, UascStatusChanged.class))
                .allSatisfy(change -> assertThat(change.to()).isNotBlank());
    }
}
