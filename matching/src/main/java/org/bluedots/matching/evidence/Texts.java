package org.bluedots.matching.evidence;

import java.util.List;
import java.util.function.Function;
import org.bluedots.matching.name.Similarity;

/// Fields of plain text, for any kind of record.
public final class Texts {

    private static final double ALIKE = 0.88;

    private Texts() {}

    /// A word or a few: the same, one slip away, alike, different. Rare words weigh more.
    public static <R> Field<R> words(String name, Function<R, String> read) {
        return Field.<R>of(
                        name,
                        (a, b) -> words(read.apply(a), read.apply(b)),
                        Level.of("same", 0.8, 0.005),
                        Level.of("one slip away", 0.1, 0.001),
                        Level.of("alike", 0.05, 0.01),
                        Level.of("different", 0.05, 0.984))
                .rare(1, record -> List.of(read.apply(record)));
    }

    /// A number or an id, in which alike means nothing.
    public static <R> Field<R> code(String name, Function<R, String> read) {
        return Field.of(
                name,
                (a, b) -> code(read.apply(a), read.apply(b)),
                Level.of("same", 0.85, 0.001),
                Level.of("one slip away", 0.1, 0.002),
                Level.of("different", 0.05, 0.997));
    }

    private static int words(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return Field.MISSING;
        if (a.equals(b)) return 0;
        if (Similarity.isOneSlip(a, b)) return 1;
        return Similarity.jaroWinkler(a, b) >= ALIKE ? 2 : 3;
    }

    private static int code(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return Field.MISSING;
        if (a.equals(b)) return 0;
        return Similarity.isOneSlip(a, b) ? 1 : 2;
    }
}
