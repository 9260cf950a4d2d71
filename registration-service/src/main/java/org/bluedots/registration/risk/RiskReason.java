package org.bluedots.registration.risk;

/// A reason for a tier, in words a case worker can read out.
public record RiskReason(String rule, String explanation) {

    public static RiskReason of(String ruleId) {
        return switch (ruleId) {
            case RiskAssessment.PROTECTED_REASON ->
                    new RiskReason(ruleId, "A reason that only cleared staff may know.");
            case RiskAssessment.OVERRIDE ->
                    new RiskReason(ruleId, "A child protection officer set the tier.");
            default -> of(RiskRule.valueOf(ruleId));
        };
    }

    /// In full: for those who may know it.
    public static RiskReason of(RiskRule rule) {
        return new RiskReason(rule.name(), rule.explanation());
    }
}
