package org.bluedots.endtoend.load;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// One run of one test: everything in it that is left to chance comes from the seed.
///
/// @param name of the test, such as `F1`
public record Scenario(String name, long seed) {

    /// `-Dbluedots.seed=N` repeats a run; otherwise each is another one.
    public static Scenario of(String name) {
        var given = System.getProperty("bluedots.seed", "");
        var seed =
                given.isBlank()
                        ? Math.floorMod(System.nanoTime(), 1_000_000L)
                        : Long.parseLong(given);
        return new Scenario(name, seed);
    }

    /// `-Dbluedots.faults=long` does each harm many times instead of once or twice.
    public static int rounds(int inShort, int inLong) {
        return System.getProperty("bluedots.faults", "short").equals("long") ? inLong : inShort;
    }

    /// What all registrations of this run carry as their crossing point.
    public String tag() {
        return "%s-%d".formatted(name, seed).toUpperCase(Locale.ROOT);
    }

    /// Chance for one part of the run, the same each time the seed is.
    public RandomGenerator chance(String part) {
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(seed * 31 + (name + part).hashCode());
    }

    @Override
    public String toString() {
        return "%s, seed %d (again with -Dbluedots.seed=%d)".formatted(name, seed, seed);
    }
}
