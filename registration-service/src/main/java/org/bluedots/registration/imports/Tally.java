package org.bluedots.registration.imports;

/// What became of parties and their rows.
///
/// @param accepted rows that were registered, or would be, were it not for a dry run
/// @param refused rows of parties with a problem in any of them
/// @param replayed rows of parties that an earlier import registered
public record Tally(int parties, int accepted, int refused, int replayed) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally accepted(int rows) {
        return new Tally(1, rows, 0, 0);
    }

    public static Tally refused(int rows) {
        return new Tally(1, 0, rows, 0);
    }

    public static Tally replayed(int rows) {
        return new Tally(1, 0, 0, rows);
    }

    public Tally plus(Tally other) {
        return new Tally(
                parties + other.parties,
                accepted + other.accepted,
                refused + other.refused,
                replayed + other.replayed);
    }

    int rows() {
        return accepted + refused + replayed;
    }
}
