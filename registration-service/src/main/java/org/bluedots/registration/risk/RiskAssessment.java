package org.bluedots.registration.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tier and the rules that gave it, in words that everybody may read.
///
/// @param ruleIds [RiskRule] names, [#PROTECTED_REASON], [#OVERRIDE]
public record RiskAssessment(Priority priority, List<String> ruleIds) {

    /// Stands for a rule whose name would tell too much.
    public static final String PROTECTED_REASON = "PROTECTED_REASON";

    /// An officer set the tier.
    public static final String OVERRIDE = "OVERRIDE";

    /// The rules that apply to these facts, most urgent first.
    public static List<RiskRule> rules(RiskFacts facts) {
        return Stream.of(RiskRule.values()).filter(rule -> rule.appliesTo(facts)).toList();
    }

    /// The most urgent tier of these rules, if there are any.
    static @Nullable Priority tier(List<RiskRule> rules) {
        return rules.stream().map(RiskRule::priority).min(Comparator.naturalOrder()).orElse(null);
    }

    /// All rules that apply; the most urgent decides, and without any it is [Priority#P3].
    public static RiskAssessment of(RiskFacts facts) {
        return of(facts, Optional.empty());
    }

    /// @param guarded what protected findings ask for
    static RiskAssessment of(RiskFacts facts, Optional<Priority> guarded) {
        var rules = rules(facts);
        var masked =
                guarded.isPresent() || rules.stream().anyMatch(RiskRule::isProtected)
                        ? Stream.of(PROTECTED_REASON)
                        : Stream.<String>empty();
        var open = rules.stream().filter(rule -> !rule.isProtected()).map(RiskRule::name);
        var priority =
                Stream.of(tier(rules), guarded.orElse(null))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(Priority.P3);
        return new RiskAssessment(priority, Stream.concat(open, masked).toList());
    }
}
