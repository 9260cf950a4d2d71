package org.bluedots.registration.risk;

import java.util.Set;
import org.bluedots.registration.uasc.UascStatus;

/// What the rules look at.
///
/// @param youngestAge the age in whole years, the youngest that the birth date allows
/// @param loneCaregiver the only adult of a party with three children under five or an infant under
///   six months
/// @param travelsAlone nobody was registered together with the person
/// @param signals what else somebody found
public record RiskFacts(
        UascStatus status,
        int youngestAge,
        boolean loneCaregiver,
        boolean travelsAlone,
        Set<RiskSignal> signals) {

    boolean has(RiskSignal signal) {
        return signals.contains(signal);
    }

    /// No parent or guardian is with the child.
    boolean isUasc() {
        return status == UascStatus.UNACCOMPANIED || status == UascStatus.SEPARATED;
    }

    public RiskFacts with(Set<RiskSignal> others) {
        return new RiskFacts(status, youngestAge, loneCaregiver, travelsAlone, others);
    }
}
