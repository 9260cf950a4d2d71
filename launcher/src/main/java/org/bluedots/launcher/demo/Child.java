package org.bluedots.launcher.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An unaccompanied child whose report must come.
///
/// @param answeredAt when its registration was answered; empty if an earlier run registered it
record Child(UUID person, String hub, Optional<Instant> answeredAt) {}
