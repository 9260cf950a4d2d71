package org.bluedots.matching.evidence;

/// How well a field agrees, in words a reviewer reads, and how often it does so: for the same
/// person (`m`), for two of one family (`k`, kin), and for two strangers (`u`).
public record Level(String name, double m, double k, double u) {

    /// For fields in which kin agree no more than strangers do.
    public static Level of(String name, double m, double u) {
        return new Level(name, m, u, u);
    }

    public static Level of(String name, double m, double k, double u) {
        return new Level(name, m, k, u);
    }
}
