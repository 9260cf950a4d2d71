package org.bluedots.registration.asking;

import jakarta.validation.constraints.NotNull;
import org.bluedots.registration.consent.Giver.Withdrawer;

/// Who changed their mind: whoever gave the consent, or the person themselves, at any age.
public record WithdrawConsent(@NotNull Withdrawer by) {}
