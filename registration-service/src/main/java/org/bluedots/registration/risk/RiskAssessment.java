package org.bluedots.registration.risk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The tier and the rules that gave it.
public record RiskAssessment(Priority priority, List<RiskRule> rules) {

    /// All rules that apply; the most urgent decides, and without any it is [Priority#P3].
    public static RiskAssessment of(RiskFacts facts) {
        var rules = Stream.of(RiskRule.values()).filter(rule -> rule.appliesTo(facts)).toList();
        var priority =
                rules.stream()
                        .map(RiskRule::priority)
                        .min(Comparator.naturalOrder())
                        .orElse(Priority.P3);
        return new RiskAssessment(priority, rules);
    }

    public List<String> ruleIds() {
        return rules.stream().map(RiskRule::name).toList();
    }
}
