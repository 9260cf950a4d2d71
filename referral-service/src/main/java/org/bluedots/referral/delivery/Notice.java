package org.bluedots.referral.delivery;

import java.util.UUID;

/// What a partner is told: enough to know what to read, under the partner's own token.
///
/// @param type short, as in docs/events.md: `referral-sent`
public record Notice(String type, UUID referralId, String status, long version) {}
