package org.bluedots.registration.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What a finding adds to the tier, kept where everybody's re-evaluation sees it. An open finding
/// says which signal it is; of a protected one only the tiers that it asks for are known here, so
/// that whoever re-evaluates need not know, and cannot learn, what was found.
///
/// @param signal of an open finding
/// @param always the tier that a protected finding asks for
/// @param whileUasc the same, as long as the child is unaccompanied or separated
/// @param lastDay after it the finding no longer counts
@Embeddable
public record RiskFinding(
        @Enumerated(EnumType.STRING) @Nullable RiskSignal signal,
        @Enumerated(EnumType.STRING) @Nullable Priority always,
        @Enumerated(EnumType.STRING) @Column(name = "while_uasc") @Nullable Priority whileUasc,
        @Nullable LocalDate lastDay) {

    public static RiskFinding open(RiskSignal signal, @Nullable LocalDate lastDay) {
        return new RiskFinding(signal, null, null, lastDay);
    }

    /// @param signals what was found, of which nothing but the tiers is kept
    public static RiskFinding guarded(Set<RiskSignal> signals, @Nullable LocalDate lastDay) {
        return new RiskFinding(
                null,
                tier(signals, UascStatus.NOT_A_CHILD),
                tier(signals, UascStatus.SEPARATED),
                lastDay);
    }

    /// The age plays no part: no protected rule asks for it.
    private static @Nullable Priority tier(Set<RiskSignal> signals, UascStatus status) {
        var facts = new RiskFacts(status, 0, false, false, signals);
        var rules = RiskAssessment.rules(facts).stream().filter(RiskRule::isProtected).toList();
        return RiskAssessment.tier(rules);
    }

    public boolean isGuarded() {
        return signal == null;
    }

    public boolean counts(LocalDate today) {
        return lastDay == null || !today.isAfter(lastDay);
    }

    Optional<Priority> asksFor(RiskFacts facts) {
        return Optional.ofNullable(facts.isUasc() ? whileUasc : always);
    }
}
