package org.bluedots.registration.risk;

import java.util.function.Predicate;
import org.bluedots.registration.uasc.UascStatus;

/// The tier rules; the most urgent that applies wins. Source: default tier rules of the domain,
/// after the IASC referral priorities. Names are stable: events, rows and reports carry them, save
/// those of protected rules, in whose place stands [RiskAssessment#PROTECTED_REASON].
public enum RiskRule {
    UNACCOMPANIED_UNDER_5(
            Priority.P0,
            "An unaccompanied child under five.",
            facts -> facts.status() == UascStatus.UNACCOMPANIED && facts.youngestAge() < 5),
    UASC_TRAFFICKING_INDICATOR(
            Priority.P0,
            "An unaccompanied or separated child with a sign of trafficking.",
            facts -> facts.isUasc() && facts.has(RiskSignal.TRAFFICKING_INDICATOR)),
    UASC_INJURED(
            Priority.P0,
            "An unaccompanied or separated child who is injured.",
            facts -> facts.isUasc() && facts.has(RiskSignal.INJURY)),
    UASC_NO_CAREGIVER_OVERNIGHT(
            Priority.P0,
            "An unaccompanied or separated child with nobody for the coming night.",
            facts -> facts.isUasc() && facts.has(RiskSignal.NO_CAREGIVER_OVERNIGHT)),
    RAPE_WITHIN_72_HOURS(
            Priority.P0,
            "Rape within the last 72 hours.",
            facts -> facts.has(RiskSignal.RAPE_WITHIN_72_HOURS)),
    SUICIDAL_IDEATION(
            Priority.P0, "Suicidal ideation.", facts -> facts.has(RiskSignal.SUICIDAL_IDEATION)),
    CRITICAL_CONDITION(
            Priority.P0,
            "A critical medical condition.",
            facts -> facts.has(RiskSignal.CRITICAL_CONDITION)),
    TRAFFICKING_SUSPECTED(
            Priority.P0,
            "Trafficking is suspected.",
            facts -> facts.has(RiskSignal.TRAFFICKING_SUSPECTED)),
    BIRTH_NEAR(
            Priority.P0,
            "In labour, or pregnant from the 36th week.",
            facts -> facts.has(RiskSignal.BIRTH_NEAR)),
    UNACCOMPANIED_CHILD(
            Priority.P1,
            "An unaccompanied child.",
            facts -> facts.status() == UascStatus.UNACCOMPANIED),
    SEPARATED_CHILD(
            Priority.P1, "A separated child.", facts -> facts.status() == UascStatus.SEPARATED),
    GENDER_BASED_VIOLENCE(
            Priority.P1, "Gender-based violence.", facts -> facts.has(RiskSignal.GBV)),
    SEVERE_DISABILITY_ALONE(
            Priority.P1,
            "Alone, with a severe disability.",
            facts -> facts.travelsAlone() && facts.has(RiskSignal.SEVERE_DISABILITY)),
    UNABLE_TO_CARE_FOR_SELF_ALONE(
            Priority.P1,
            "An older person alone who cannot care for themselves.",
            facts -> facts.travelsAlone() && facts.has(RiskSignal.UNABLE_TO_CARE_FOR_SELF)),
    LONE_CAREGIVER(
            Priority.P2,
            "The only adult with three children under five or an infant under six months.",
            RiskFacts::loneCaregiver);

    /// Which edition of the rules made an assessment.
    public static final String EDITION = "2026-12";

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

    /// Whether its name alone would tell what only few may know.
    public boolean isProtected() {
        return switch (this) {
            case UASC_TRAFFICKING_INDICATOR,
                    TRAFFICKING_SUSPECTED,
                    RAPE_WITHIN_72_HOURS,
                    SUICIDAL_IDEATION,
                    GENDER_BASED_VIOLENCE ->
                    true;
            case UNACCOMPANIED_UNDER_5,
                    UASC_INJURED,
                    UASC_NO_CAREGIVER_OVERNIGHT,
                    CRITICAL_CONDITION,
                    BIRTH_NEAR,
                    UNACCOMPANIED_CHILD,
                    SEPARATED_CHILD,
                    SEVERE_DISABILITY_ALONE,
                    UNABLE_TO_CARE_FOR_SELF_ALONE,
                    LONE_CAREGIVER ->
                    false;
        };
    }

    boolean appliesTo(RiskFacts facts) {
        return applies.test(facts);
    }
}
