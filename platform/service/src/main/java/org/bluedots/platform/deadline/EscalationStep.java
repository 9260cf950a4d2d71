package org.bluedots.platform.deadline;

import java.time.Duration;

/// Who is told when a deadline is breached.
///
/// @param role the realm role that is told
/// @param after how long after the breach; never shorter than the step before
public record EscalationStep(String role, Duration after) {}
