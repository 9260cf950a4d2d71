package org.bluedots.matching.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// An inverted index in memory. Records that share keys are candidates, and the rarer the keys the
/// better: sharing one that `n` of `N` have counts log2(N/n).
public final class RareKeys<R> implements CandidateSource<R> {

    /// A key that more than this many share says nothing and costs the most.
    private static final int TOO_COMMON = 4_000;

    private final Keys<R> keys;
    private final int most;
    private final Map<String, Places> index = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<R> records = new ArrayList<>();
    private double[] rarity = new double[64];

    /// @param most so many candidates at most for one record
    public RareKeys(Keys<R> keys, int most) {
        this.keys = keys;
        this.most = most;
    }

    public synchronized void add(R record) {
        remove(keys.id().apply(record));
        var place = records.size();
        records.add(record);
        places.put(keys.id().apply(record), place);
        for (var key : new HashSet<>(keys.stored().apply(record)))
            index.computeIfAbsent(key, _ -> new Places()).add(place);
    }

    /// Forgets the record and its keys: erasure.
    ///
    /// @return what was forgotten
    public synchronized Optional<R> remove(String id) {
        var place = places.remove(id);
        if (place == null) return Optional.empty();
        var record = records.get(place);
        for (var key : new HashSet<>(keys.stored().apply(record))) forget(key, place);
        replaceByLast(place);
        return Optional.of(record);
    }

    private void forget(String key, int place) {
        var at = index.get(key);
        if (at != null && at.removeAndIsEmpty(place)) index.remove(key);
    }

    /// Keeps the list without gaps.
    private void replaceByLast(int place) {
        var last = records.removeLast();
        if (place == records.size()) return;
        for (var key : new HashSet<>(keys.stored().apply(last))) {
            forget(key, records.size());
            index.computeIfAbsent(key, _ -> new Places()).add(place);
        }
        records.set(place, last);
        places.put(keys.id().apply(last), place);
    }

    public synchronized int size() {
        return places.size();
    }

    @Override
    public synchronized List<R> candidates(R record) {
        if (rarity.length < records.size()) rarity = new double[records.size() * 2];
        var found = new Places();
        var own = places.getOrDefault(keys.id().apply(record), -1);
        for (var key : new HashSet<>(keys.sought().apply(record))) {
            var at = index.get(key);
            if (at == null || at.size > TOO_COMMON) continue;
            var bits = 1 + Math.log((double) records.size() / at.size);
            for (var i = 0; i < at.size; i++) {
                var place = at.places[i];
                if (place == own) continue;
                if (rarity[place] == 0) found.add(place);
                rarity[place] += bits;
            }
        }
        var best = best(found);
        for (var i = 0; i < found.size; i++) rarity[found.places[i]] = 0;
        return best;
    }

    private List<R> best(Places found) {
        var order = Comparator.comparingDouble((Integer place) -> rarity[place]);
        var queue = new PriorityQueue<Integer>(order);
        for (var i = 0; i < found.size; i++) {
            queue.add(found.places[i]);
            if (queue.size() > most) queue.poll();
        }
        return queue.stream().sorted(order.reversed()).map(records::get).toList();
    }

    private static final class Places {
        private int[] places = new int[2];
        private int size;

        void add(int place) {
            if (size == places.length) places = Arrays.copyOf(places, size * 2);
            places[size++] = place;
        }

        boolean removeAndIsEmpty(int place) {
            for (var i = 0; i < size; i++) {
                if (places[i] != place) continue;
                places[i] = places[--size];
                break;
            }
            return size == 0;
        }
    }
}
