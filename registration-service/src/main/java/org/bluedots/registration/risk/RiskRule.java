package org.bluedots.registration.risk;

import java.util.function.Predicate;
import org.bluedots.registration.uasc.UascStatus;

/// The tier rules that this slice has facts for; the highest that applies wins. Source: default
/// tier rules of the domain, after the IASC referral priorities.
public enum RiskRule {
    UNACCOMPANIED_UNDER_5(
            Priority.P0,
            "An unaccompanied child under five.",
            facts -> facts.status() == UascStatus.UNACCOMPANIED && facts.youngestAge() < 5),
    UNACCOMPANIED_CHILD(
            Priority.P1,
            "An unaccompanied child.",
            facts -> facts.status() == UascStatus.UNACCOMPANIED),
    SEPARATED_CHILD(
            Priority.P1, "A separated child.", facts -> facts.status() == UascStatus.SEPARATED),
    LONE_CAREGIVER(
            Priority.P2,
            "The only adult with three children under five or an infant under six months.",
            RiskFacts::loneCaregiver);

    /// Which edition of the rules made an assessment.
    public static final String EDITION = "2026-11";

    private final Priority priority;
    private final String explanation;
    private final Predicate<RiskFacts> applies;

    RiskRule(Priority priority, String explanation, Predicate<RiskFacts> applies) {
        this.priority = priority;
        this.explanation = explanation;
        this.applies = applies;
    }

    public Priority priority() {
        return priority;
    }

    public String explanation() {
        return explanation;
    }

    boolean appliesTo(RiskFacts facts) {
        return applies.test(facts);
    }
}
