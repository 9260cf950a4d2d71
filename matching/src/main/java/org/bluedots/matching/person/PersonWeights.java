package org.bluedots.matching.person;

import org.bluedots.matching.evidence.Weights;
import org.bluedots.matching.resource.Lines;

/// The weights that come with this version, and those of earlier ones as they were stored.
public final class PersonWeights {

    /// From `weights.properties`: learned without labels from 10,000 synthetic registrations.
    public static final Weights SHIPPED =
            Weights.read(
                    String.join(
                            "\n", Lines.of("/org/bluedots/matching/person/weights.properties")));

    private static final double REGISTERED_TWICE = 0.02;

    /// A hub that has just opened has few records of many people: its size says nothing.
    private static final long SMALLEST_REGISTER = 10_000;

    private PersonWeights() {}

    /// The shipped weights for a register of so many people.
    public static Weights forRegister(long size) {
        return SHIPPED.forRegister(Math.max(SMALLEST_REGISTER, size), REGISTERED_TWICE);
    }
}
