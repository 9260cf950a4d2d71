package org.bluedots.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.bluedots.wrong.WrongFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule nobody has seen to fail may check nothing. Each one fails here on a class made wrong for
/// it, and lets the right sample pass.
class HouseRulesTest {

    private static final String WRONG = "org.bluedots.wrong";
    private static final JavaClasses RIGHT =
            new ClassFileImporter().importPackages("org.bluedots.right");

    @ParameterizedTest
    @MethodSource("wrongs")
    void theRuleIsSeenToFail(Wrong wrong) {
        var result = wrong.rule().evaluate(new ClassFileImporter().importClasses(wrong.classes()));

        assertThat(result.getFailureReport().toString())
                .contains(wrong.rule().getDescription())
                .contains(wrong.classes().getFirst().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("rightRules")
    void theRightSamplePasses(ArchRule rule) {
        rule.check(RIGHT);
    }

    @Test
    void noRuleIsLeftUnseen() {
        var seen = wrongs().map(wrong -> wrong.rule().getDescription()).distinct();

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        HouseRules.rules(WRONG).stream().map(ArchRule::getDescription).toList());
    }

    @Test
    void everyRuleSaysWhy() {
        assertThat(HouseRules.rules(WRONG))
                .allSatisfy(rule -> assertThat(rule.getDescription()).contains("because"));
    }

    static List<ArchRule> rightRules() {
        return HouseRules.rules("org.bluedots.right");
    }

    static Stream<Wrong> wrongs() {
        return WrongFixtures.ALL.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream()
                                .map(classes -> new Wrong(rule(entry.getKey()), classes)));
    }

    private static ArchRule rule(String says) {
        return HouseRules.rules(WRONG).stream()
                .filter(rule -> rule.getDescription().startsWith(says))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule says: " + says));
    }

    record Wrong(ArchRule rule, List<Class<?>> classes) {

        @Override
        public String toString() {
            return classes.getFirst().getSimpleName() + " — " + rule.getDescription();
        }
    }
}
