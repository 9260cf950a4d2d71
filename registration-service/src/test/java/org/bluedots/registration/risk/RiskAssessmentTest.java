package org.bluedots.registration.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAssessmentTest {

    /// Every rule of the domain page, where it applies and next to where it does not.
    private static final String RULES =
            """
            UNACCOMPANIED, 4, together, , P0, UNACCOMPANIED_UNDER_5|UNACCOMPANIED_CHILD
            UNACCOMPANIED, 5, together, , P1, UNACCOMPANIED_CHILD
            SEPARATED, 3, together, , P1, SEPARATED_CHILD
            ACCOMPANIED, 0, together, , P3, ''
            ACCOMPANIED_BY_THIRD_PARTY, 10, together, , P3, ''
            INSTITUTION_GROUP, 10, together, , P3, ''
            UNACCOMPANIED, 9, alone, TRAFFICKING_INDICATOR, P0, UASC_TRAFFICKING_INDICATOR|UNACCOMPANIED_CHILD
            SEPARATED, 9, together, TRAFFICKING_INDICATOR, P0, UASC_TRAFFICKING_INDICATOR|SEPARATED_CHILD
            ACCOMPANIED, 9, together, TRAFFICKING_INDICATOR, P3, ''
            NOT_A_CHILD, 30, alone, TRAFFICKING_INDICATOR, P3, ''
            UNACCOMPANIED, 9, alone, INJURY, P0, UASC_INJURED|UNACCOMPANIED_CHILD
            ACCOMPANIED, 9, together, INJURY, P3, ''
            SEPARATED, 9, together, NO_CAREGIVER_OVERNIGHT, P0, UASC_NO_CAREGIVER_OVERNIGHT|SEPARATED_CHILD
            ACCOMPANIED, 9, together, NO_CAREGIVER_OVERNIGHT, P3, ''
            NOT_A_CHILD, 30, together, RAPE_WITHIN_72_HOURS, P0, RAPE_WITHIN_72_HOURS
            NOT_A_CHILD, 30, together, GBV, P1, GENDER_BASED_VIOLENCE
            NOT_A_CHILD, 30, together, GBV|RAPE_WITHIN_72_HOURS, P0, RAPE_WITHIN_72_HOURS|GENDER_BASED_VIOLENCE
            NOT_A_CHILD, 30, together, SUICIDAL_IDEATION, P0, SUICIDAL_IDEATION
            ACCOMPANIED, 9, together, CRITICAL_CONDITION, P0, CRITICAL_CONDITION
            NOT_A_CHILD, 30, together, TRAFFICKING_SUSPECTED, P0, TRAFFICKING_SUSPECTED
            NOT_A_CHILD, 30, together, BIRTH_NEAR, P0, BIRTH_NEAR
            NOT_A_CHILD, 30, alone, SEVERE_DISABILITY, P1, SEVERE_DISABILITY_ALONE
            NOT_A_CHILD, 30, together, SEVERE_DISABILITY, P3, ''
            NOT_A_CHILD, 80, alone, UNABLE_TO_CARE_FOR_SELF, P1, UNABLE_TO_CARE_FOR_SELF_ALONE
            NOT_A_CHILD, 80, together, UNABLE_TO_CARE_FOR_SELF, P3, ''
            NOT_A_CHILD, 30, lone caregiver, , P2, LONE_CAREGIVER
            NOT_A_CHILD, 30, together, , P3, ''
            """;

    private static RiskFacts facts(
            UascStatus status, int age, String company, @Nullable String signals) {
        Set<RiskSignal> found =
                signals == null
                        ? Set.of()
                        : Arrays.stream(signals.split("\\|"))
                                .map(RiskSignal::valueOf)
                                .collect(
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(RiskSignal.class)));
        return new RiskFacts(
                status, age, company.equals("lone caregiver"), company.equals("alone"), found);
    }

    @ParameterizedTest(name = "{0} aged {1}, {2}, {3}: {4} by {5}")
    @CsvSource(textBlock = RULES)
    void theMostUrgentRuleDecides(
            UascStatus status,
            int age,
            String company,
            @Nullable String signals,
            Priority priority,
            String rules) {
        var facts = facts(status, age, company, signals);

        assertThat(RiskAssessment.of(facts).priority()).isEqualTo(priority);
        assertThat(
                        RiskAssessment.rules(facts).stream()
                                .map(RiskRule::name)
                                .collect(Collectors.joining("|")))
                .isEqualTo(rules);
    }

    @Test
    void whatEverybodyReadsNamesNoProtectedRule() {
        var facts = facts(UascStatus.SEPARATED, 9, "together", "GBV|INJURY|SUICIDAL_IDEATION");

        assertThat(RiskAssessment.of(facts).ruleIds())
                .containsExactly("UASC_INJURED", "SEPARATED_CHILD", "PROTECTED_REASON");
    }

    @Test
    void aRuleIsProtectedExactlyWhenASignalItNeedsIs() {
        for (var signal : RiskSignal.values()) {
            var rules = new TreeSet<RiskRule>();
            Stream.of(UascStatus.SEPARATED, UascStatus.NOT_A_CHILD)
                    .map(status -> new RiskFacts(status, 30, false, true, Set.of(signal)))
                    .forEach(facts -> rules.addAll(RiskAssessment.rules(facts)));
            rules.remove(RiskRule.SEPARATED_CHILD);

            assertThat(rules)
                    .as(signal.name())
                    .isNotEmpty()
                    .allMatch(rule -> rule.isProtected() == signal.isProtected());
        }
    }
}
