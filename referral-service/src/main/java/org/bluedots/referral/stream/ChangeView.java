package org.bluedots.referral.stream;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.referral.referral.ReferralStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A referral changed. Read it to know more, which is written down.
///
/// @param version as of its `ETag`
/// @param at when the change was begun to be written
@Schema(name = "ReferralChange")
public record ChangeView(UUID referralId, ReferralStatus status, long version, Instant at) {}
