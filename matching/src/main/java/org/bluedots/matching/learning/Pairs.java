package org.bluedots.matching.learning;

import java.util.Arrays;
import java.util.List;
import org.bluedots.matching.evidence.Evidence;
import org.bluedots.matching.evidence.Field;
import org.bluedots.matching.evidence.Frequencies;
import org.bluedots.matching.evidence.Model;

/// Many compared pairs in little memory: what each agreed in, and how rare it was.
public final class Pairs<R> {

    private static final int FIRST = 1024;

    private final Model<R> model;
    private final Frequencies<R> frequencies;
    private final List<R> records;
    private final int width;
    private int size;
    private int[] left = new int[FIRST];
    private int[] right = new int[FIRST];
    private float[] rarity = new float[FIRST];
    private float[] rarityForKin = new float[FIRST];
    private byte[] levels;

    public Pairs(Model<R> model, Frequencies<R> frequencies, List<R> records) {
        this.model = model;
        this.frequencies = frequencies;
        this.records = records;
        width = model.fields().size();
        levels = new byte[FIRST * width];
    }

    /// Compares the records at these places.
    public void add(int a, int b) {
        if (size == left.length) grow();
        left[size] = a;
        right[size] = b;
        var beside = model.alignment().apply(records.get(a), records.get(b));
        var found = model.levels(records.get(a), beside);
        for (var i = 0; i < width; i++) {
            var field = model.fields().get(i);
            levels[size * width + i] = (byte) found[i];
            if (found[i] == Field.MISSING || found[i] >= field.rareLevels()) continue;
            var rare = (float) frequencies.rarity(i, records.get(a), beside);
            rarity[size] += rare;
            if (field.isSharedByKin()) rarityForKin[size] += rare;
        }
        size++;
    }

    private void grow() {
        left = Arrays.copyOf(left, size * 2);
        right = Arrays.copyOf(right, size * 2);
        rarity = Arrays.copyOf(rarity, size * 2);
        rarityForKin = Arrays.copyOf(rarityForKin, size * 2);
        levels = Arrays.copyOf(levels, size * 2 * width);
    }

    Model<R> model() {
        return model;
    }

    public int size() {
        return size;
    }

    public int left(int pair) {
        return left[pair];
    }

    public int right(int pair) {
        return right[pair];
    }

    int level(int pair, int field) {
        return levels[pair * width + field];
    }

    /// How often each level of each field was found.
    double[][] counts() {
        var counts = new double[width][];
        for (var i = 0; i < width; i++) {
            counts[i] = new double[model.fields().get(i).levels().size()];
            for (var pair = 0; pair < size; pair++)
                if (level(pair, i) != Field.MISSING) counts[i][level(pair, i)]++;
        }
        return counts;
    }

    /// The bits that speak for the same person, without guard.
    double same(int pair, Evidence evidence) {
        var bits = evidence.samePrior() + rarity[pair];
        for (var i = 0; i < width; i++) bits += evidence.same(i, level(pair, i));
        return bits;
    }

    /// The bits that speak for two of one family.
    double kin(int pair, Evidence evidence) {
        var bits = evidence.kinPrior() + rarityForKin[pair];
        for (var i = 0; i < width; i++) bits += evidence.kin(i, level(pair, i));
        return bits;
    }
}
