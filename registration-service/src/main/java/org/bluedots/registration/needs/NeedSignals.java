package org.bluedots.registration.needs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bluedots.registration.risk.RiskFinding;
import org.bluedots.registration.risk.RiskSignal;
import org.jspecify.annotations.Nullable;

/// What a code says to the tier rules, if anything.
public final class NeedSignals {

    private static final int DAYS_OF_72_HOURS = 3;

    private NeedSignals() {}

    public static Optional<RiskSignal> of(String code) {
        return switch (code) {
            case "UR-IN" -> Optional.of(RiskSignal.INJURY);
            case "UR-NO" -> Optional.of(RiskSignal.NO_CAREGIVER_OVERNIGHT);
            case "UR-LA" -> Optional.of(RiskSignal.BIRTH_NEAR);
            case "UR-SI" -> Optional.of(RiskSignal.SUICIDAL_IDEATION);
            case "UR-RA" -> Optional.of(RiskSignal.RAPE_WITHIN_72_HOURS);
            case "SM-CC" -> Optional.of(RiskSignal.CRITICAL_CONDITION);
            case "DS-PS", "DS-MS" -> Optional.of(RiskSignal.SEVERE_DISABILITY);
            case "ER-FR" -> Optional.of(RiskSignal.UNABLE_TO_CARE_FOR_SELF);
            case "LP-TA" -> Optional.of(RiskSignal.TRAFFICKING_SUSPECTED);
            default ->
                    code.startsWith("SV")
                            ? Optional.of(RiskSignal.GBV)
                            : Optional.<RiskSignal>empty();
        };
    }

    /// Until when a code counts if nobody says: the 72 hours end with their third day, later rather
    /// than earlier.
    static @Nullable LocalDate usualEnd(String code, LocalDate identifiedOn) {
        return code.equals("UR-RA") ? identifiedOn.plusDays(DAYS_OF_72_HOURS) : null;
    }

    static RiskFinding finding(RiskSignal signal, @Nullable LocalDate lastDay) {
        return signal.isProtected()
                ? RiskFinding.guarded(Set.of(signal), lastDay)
                : RiskFinding.open(signal, lastDay);
    }
}
