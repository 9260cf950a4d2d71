package org.bluedots.registration.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluedots.registration.uasc.UascStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAssessmentTest {

    @ParameterizedTest(name = "{0} aged {1}, lone caregiver {2}: {3} by {4}")
    @CsvSource({
        "UNACCOMPANIED, 4, false, P0, UNACCOMPANIED_UNDER_5|UNACCOMPANIED_CHILD",
        "UNACCOMPANIED, 5, false, P1, UNACCOMPANIED_CHILD",
        "SEPARATED, 3, false, P1, SEPARATED_CHILD",
        "ACCOMPANIED, 0, false, P3, ''",
        "ACCOMPANIED_BY_THIRD_PARTY, 10, false, P3, ''",
        "INSTITUTION_GROUP, 10, false, P3, ''",
        "NOT_A_CHILD, 30, true, P2, LONE_CAREGIVER",
        "NOT_A_CHILD, 30, false, P3, ''"
    })
    void theMostUrgentRuleDecides(
            UascStatus status, int age, boolean loneCaregiver, Priority priority, String rules) {
        var risk = RiskAssessment.of(new RiskFacts(status, age, loneCaregiver));

        assertThat(risk.priority()).isEqualTo(priority);
        assertThat(String.join("|", risk.ruleIds())).isEqualTo(rules);
    }
}
