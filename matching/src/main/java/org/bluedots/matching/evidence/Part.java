package org.bluedots.matching.evidence;

/// One step of the waterfall: what was compared, how well it agreed, and by how many bits that
/// speaks for the same person (or against, when negative).
public record Part(String field, String level, double weight) {}
