package org.bluedots.registration.details;

/// The bands of UNHCR's statistics, by whole years of age.
public enum AgeBand {
    UNDER_5(0),
    FROM_5(5),
    FROM_12(12),
    FROM_18(18),
    FROM_60(60);

    private final int from;

    AgeBand(int from) {
        this.from = from;
    }

    /// The first whole year of the band.
    public int from() {
        return from;
    }

    public static AgeBand of(int age) {
        var band = UNDER_5;
        for (var next : values()) if (age >= next.from) band = next;
        return band;
    }
}
