package org.bluedots.matching.person;

import java.util.List;
import org.bluedots.matching.candidate.RareKeys;
import org.bluedots.matching.learning.Deduplication;

/// Who is in a list of registrations more than once, with weights learned from the list.
public final class Duplicates {

    private static final int CANDIDATES = 100;

    private Duplicates() {}

    /// @return pairs of places in the list
    public static Deduplication.Result among(List<PersonRecord> records) {
        var people = records.stream().map(FoldedPerson::of).toList();
        var index = new RareKeys<>(PersonKeys.KEYS, CANDIDATES);
        people.forEach(index::add);
        return new Deduplication<>(PersonModel.MODEL, people).run(index, "learned");
    }
}
