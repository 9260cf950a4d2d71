package org.bluedots.platform.problem;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bluedots.platform.testing.problem.ProblemPage;
import org.junit.jupiter.api.Test;

class ProblemsDocumentedTest {

    @Test
    void everyRefusalIsDocumented() {
        var codes =
                Arrays.stream(PlatformProblem.values())
                        .collect(toMap(PlatformProblem::name, PlatformProblem::status));

        assertThat(ProblemPage.section("Every service")).isEqualTo(codes);
    }
}
