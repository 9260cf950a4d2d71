package org.bluedots.referral.delivery;

import java.time.Instant;
import java.util.UUID;

/// A notice ready to be sent: the headers and body of Standard Webhooks 1.0.
///
/// @param id the same for every attempt, so that a receiver takes it once
/// @param sentAt of this attempt
record Letter(String url, UUID id, Instant sentAt, String signature, String body) {}
