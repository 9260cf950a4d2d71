package org.bluedots.registration.risk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A person's tier and what it stands on. Ranked anew after every change of what the rules look at;
/// an officer's judgement goes before the rules as long as it holds.
@Embeddable
public class RiskStanding {

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> riskRules;

    private String riskEdition;
    private boolean loneCaregiver;

    @Embedded private @Nullable RiskOverride judgement;

    @ElementCollection
    @CollectionTable(name = "risk_finding", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "finding_id")
    private Map<UUID, RiskFinding> findings = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected RiskStanding() {}

    /// @param loneCaregiver see [RiskFacts#loneCaregiver()]
    public RiskStanding(boolean loneCaregiver) {
        this.loneCaregiver = loneCaregiver;
        this.priority = Priority.P3;
        this.riskRules = List.of();
        this.riskEdition = RiskRule.EDITION;
    }

    /// Evaluates the rules of this edition.
    ///
    /// @param facts without signals: those are its own
    public RiskAssessment rank(RiskFacts facts, LocalDate today) {
        findings.values().removeIf(lapsed -> !lapsed.counts(today));
        var signals =
                findings.values().stream()
                        .map(RiskFinding::signal)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet());
        var guarded =
                findings.values().stream()
                        .filter(RiskFinding::isGuarded)
                        .map(finding -> finding.asksFor(facts))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
        var risk = judged(RiskAssessment.of(facts.with(signals), guarded), today);
        priority = risk.priority();
        riskRules = risk.ruleIds();
        riskEdition = RiskRule.EDITION;
        return risk;
    }

    private RiskAssessment judged(RiskAssessment byRules, LocalDate today) {
        if (judgement != null && !judgement.counts(today)) judgement = null;
        if (judgement == null) return byRules;
        var ids = Stream.concat(Stream.of(RiskAssessment.OVERRIDE), byRules.ruleIds().stream());
        return new RiskAssessment(judgement.priority(), ids.toList());
    }

    /// A finding came or changed; rank after it.
    public void found(UUID id, RiskFinding finding) {
        findings.put(id, finding);
    }

    /// A finding no longer holds; rank after it.
    public void ended(UUID id) {
        findings.remove(id);
    }

    /// An officer judges, in place of an earlier judgement; rank after it.
    public void judge(RiskOverride officers) {
        judgement = officers;
    }

    /// The rules decide again; rank after it.
    public void leaveToRules() {
        judgement = null;
    }

    /// Nothing that was found or judged of somebody who is erased.
    public void forget() {
        findings.clear();
        judgement = null;
    }

    public Optional<RiskOverride> judgement() {
        return Optional.ofNullable(judgement);
    }

    /// What only the tiers are known of here and what asks for one now.
    public Set<UUID> guardedFindings(RiskFacts facts) {
        return findings.entrySet().stream()
                .filter(one -> one.getValue().isGuarded())
                .filter(one -> one.getValue().asksFor(facts).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The first day on which something that counts now no longer does.
    public Optional<LocalDate> nextReview() {
        return Stream.concat(
                        findings.values().stream().map(RiskFinding::lastDay),
                        judgement().map(RiskOverride::lastDay).stream())
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .map(day -> day.plusDays(1));
    }

    public boolean loneCaregiver() {
        return loneCaregiver;
    }

    public Priority priority() {
        return priority;
    }

    public List<String> rules() {
        return riskRules;
    }

    public String edition() {
        return riskEdition;
    }
}
