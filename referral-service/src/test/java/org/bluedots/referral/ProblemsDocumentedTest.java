package org.bluedots.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bluedots.platform.testing.problem.ProblemPage;
import org.junit.jupiter.api.Test;

class ProblemsDocumentedTest {

    @Test
    void everyRefusalOfThisServiceIsExplained() {
        var codes =
                Arrays.stream(ReferralProblem.values())
                        .collect(Collectors.toMap(ReferralProblem::name, ReferralProblem::status));
        assertThat(ProblemPage.section("referral-service")).isEqualTo(codes);
    }
}
