package org.bluedots.matching.evidence;

import java.util.Collection;
import java.util.List;

/// One thing two records are compared in. Levels go from full agreement to none.
///
/// @param levels what an expert would say of each before any record was seen
/// @param rareLevels so many levels, from the first, weigh more the rarer the shared term is
public record Field<R>(
        String name,
        List<Level> levels,
        Comparison<R> comparison,
        Terms<R> terms,
        int rareLevels,
        Source source) {

    /// The answer of a comparison when one record says nothing: no evidence, weight 0.
    public static final int MISSING = -1;

    /// Where the figures of the levels come from.
    public enum Source {
        RECORDS,
        /// Where chance agreement depends on other fields, so that records would mislead.
        EXPERT
    }

    /// The index of the level, or [#MISSING].
    @FunctionalInterface
    public interface Comparison<R> {
        int level(R a, R b);
    }

    /// What a record says in this field, for counting how common it is.
    @FunctionalInterface
    public interface Terms<R> {
        Collection<String> of(R record);
    }

    public static <R> Field<R> of(String name, Comparison<R> comparison, Level... levels) {
        return new Field<>(name, List.of(levels), comparison, _ -> List.of(), 0, Source.RECORDS);
    }

    /// The same field, in which rare terms weigh more on the first levels.
    public Field<R> rare(int firstLevels, Terms<R> rareTerms) {
        return new Field<>(name, levels, comparison, rareTerms, firstLevels, source);
    }

    /// The same field, whose figures nobody estimates.
    public Field<R> byExpert() {
        return new Field<>(name, levels, comparison, terms, rareLevels, Source.EXPERT);
    }

    /// Whether kin share rare terms here, as they do a family name but not a given name.
    public boolean isSharedByKin() {
        return levels.getFirst().k() > levels.getFirst().u();
    }
}
