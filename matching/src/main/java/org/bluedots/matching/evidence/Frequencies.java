package org.bluedots.matching.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How common each term is in the register: two Шевченко are less of a coincidence solved than two
/// of a name that nobody else has.
public final class Frequencies<R> {

    private final Model<R> model;
    private final List<Map<String, Integer>> counts;
    private final double[] squares;
    private int records;

    public Frequencies(Model<R> model) {
        this.model = model;
        counts = model.fields().stream().<Map<String, Integer>>map(_ -> new HashMap<>()).toList();
        squares = new double[model.fields().size()];
    }

    public static <R> Frequencies<R> of(Model<R> model, Iterable<R> records) {
        var frequencies = new Frequencies<>(model);
        records.forEach(frequencies::add);
        return frequencies;
    }

    public synchronized void add(R record) {
        count(record, 1);
    }

    public synchronized void remove(R record) {
        count(record, -1);
    }

    private void count(R record, int more) {
        records += more;
        for (var i = 0; i < counts.size(); i++) {
            for (var term : new HashSet<>(model.fields().get(i).terms().of(record))) {
                int now = counts.get(i).merge(term, more, Integer::sum);
                squares[i] += now * (double) now - (now - more) * (double) (now - more);
            }
        }
    }

    /// The bits that sharing this very term adds to sharing any: negative for common ones.
    public synchronized double rarity(int field, R a, R b) {
        var terms = model.fields().get(field).terms();
        var others = terms.of(b);
        var most = 0;
        for (var term : terms.of(a))
            if (others.contains(term))
                most = Math.max(most, counts.get(field).getOrDefault(term, 0));
        if (most == 0 || records == 0) return 0;
        var usual = squares[field] / records;
        return Odds.log2((usual + 1) / (most + 1));
    }
}
