package org.bluedots.matching.person;

import java.util.List;
import org.bluedots.matching.candidate.CandidateSource;
import org.bluedots.matching.candidate.RareKeys;

/// Everybody who is registered, in memory: who may be this person? Nothing is ever decided here.
///
/// ```java
/// register.add(folded);                                  // at start, and after each commit
/// var matches = register.matches(FoldedPerson.of(record)); // before a commit
/// matches.getFirst().score().parts();                    // the waterfall, for the reviewer
/// ```
public final class PersonRegister {

    private static final int CANDIDATES = 1_000;

    private final RareKeys<FoldedPerson> index = new RareKeys<>(PersonKeys.KEYS, CANDIDATES);
    private final PersonComparison comparison = new PersonComparison();

    /// A record with the same id is replaced.
    public synchronized void add(FoldedPerson person) {
        remove(person.id());
        index.add(person);
        comparison.see(person);
    }

    /// Forgets the person, keys and all: after an erasure or a merge.
    public synchronized void remove(String id) {
        index.remove(id).ifPresent(comparison::forget);
    }

    /// All who are worth a look or more, the likeliest first; never the person's own record.
    public List<Match> matches(FoldedPerson person) {
        return matches(person, index);
    }

    /// The same with candidates from elsewhere: a database that stores [the
    /// keys][PersonKeys#stored], or a search engine.
    public List<Match> matches(FoldedPerson person, CandidateSource<FoldedPerson> source) {
        return comparison.matches(person, source.candidates(person), index.size());
    }

    /// How strongly these two speak for one person.
    public Match match(FoldedPerson person, FoldedPerson other) {
        return comparison.match(person, other, index.size());
    }
}
