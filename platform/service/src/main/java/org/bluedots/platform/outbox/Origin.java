package org.bluedots.platform.outbox;

import java.time.Instant;

/// Where and when something happened: carried by every event about it.
///
/// @param occurredAt when it happened, which for a hub that was offline is earlier than its record
public record Origin(String agency, String hub, String country, Instant occurredAt) {}
