package org.bluedots.registration.openreferral;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;

/// Referral's fact that nobody has to act on a referral any more, whatever the reason.
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralEnded(UUID referralId) {

    static final Set<String> TYPES =
            Set.of(
                    "org.bluedots.referral.referral-completed.v1",
                    "org.bluedots.referral.referral-closed.v1",
                    "org.bluedots.referral.referral-cancelled.v1",
                    "org.bluedots.referral.referral-revoked.v1",
                    "org.bluedots.referral.referral-halted.v1",
                    "org.bluedots.referral.referral-rerouted.v1",
                    "org.bluedots.referral.referral-returned.v1",
                    "org.bluedots.referral.referral-declined-by-client.v1");

    ReferralEnded {
        requireNonNull(referralId, "referralId");
    }
}
