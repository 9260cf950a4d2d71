package org.bluedots.registration;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bluedots.platform.testing.problem.ProblemPage;
import org.junit.jupiter.api.Test;

class ProblemsDocumentedTest {

    @Test
    void everyRefusalIsDocumented() {
        var codes =
                Arrays.stream(RegistrationProblem.values())
                        .collect(toMap(RegistrationProblem::name, RegistrationProblem::status));

        assertThat(ProblemPage.section("registration-service")).isEqualTo(codes);
    }
}
