package org.bluedots.gateway;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bluedots.platform.testing.problem.ProblemPage;
import org.junit.jupiter.api.Test;

class ProblemsDocumentedTest {

    @Test
    void everyRefusalIsDocumented() {
        var codes =
                Arrays.stream(GatewayProblem.Code.values())
                        .collect(toMap(GatewayProblem.Code::name, GatewayProblem.Code::status));

        assertThat(ProblemPage.section("gateway")).isEqualTo(codes);
    }
}
