package org.bluedots.matching.evidence;

import java.util.Arrays;
import java.util.List;

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

    double rarity(int pair) {
        return rarity[pair];
    }

    double rarityForKin(int pair) {
        return rarityForKin[pair];
    }
}
