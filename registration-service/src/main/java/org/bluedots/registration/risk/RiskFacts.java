package org.bluedots.registration.risk;

import org.bluedots.registration.uasc.UascStatus;

/// What the rules look at.
///
/// @param youngestAge the age in whole years, the youngest that the birth date allows
/// @param loneCaregiver the only adult of a party with three children under five or an infant under
///   six months
public record RiskFacts(UascStatus status, int youngestAge, boolean loneCaregiver) {}
