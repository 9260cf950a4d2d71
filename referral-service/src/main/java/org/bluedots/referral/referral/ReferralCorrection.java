package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/// Registration said something else of the child after the report was sent.
///
/// @param ruleId the rule or assessment that led to it
/// @param eventId registration's event, so that the two histories can be laid side by side
@Embeddable
public record ReferralCorrection(
        String fromStatus, String toStatus, String ruleId, Instant correctedAt, UUID eventId) {}
