package org.bluedots.registration.recognition;

import java.util.UUID;
import org.bluedots.matching.person.FoldedPerson;

/// A record as it is compared.
///
/// @param id the record that goes on, where this one was merged into it
public record Recorded(UUID id, UUID registrationId, FoldedPerson folded) {}
