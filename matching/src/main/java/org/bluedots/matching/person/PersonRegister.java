package org.bluedots.matching.person;

import java.util.Comparator;
import java.util.List;
import org.bluedots.matching.candidate.CandidateSource;
import org.bluedots.matching.candidate.RareKeys;
import org.bluedots.matching.evidence.Frequencies;
import org.bluedots.matching.evidence.Scorer;

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
    private final Frequencies<FoldedPerson> frequencies = new Frequencies<>(PersonModel.MODEL);

    /// A record with the same id is replaced.
    public synchronized void add(FoldedPerson person) {
        remove(person.id());
        index.add(person);
        frequencies.add(person);
    }

    /// Forgets the person, keys and all: after an erasure or a merge.
    public synchronized void remove(String id) {
        index.remove(id).ifPresent(frequencies::remove);
    }

    /// All who are worth a look or more, the likeliest first; never the person's own record.
    public List<Match> matches(FoldedPerson person) {
        return matches(person, index);
    }

    /// The same with candidates from elsewhere: a database that stores [the
    /// keys][PersonKeys#stored], or a search engine.
    public List<Match> matches(FoldedPerson person, CandidateSource<FoldedPerson> source) {
        var scorer = scorer();
        return source.candidates(person).stream()
                .map(other -> Match.of(other, scorer.score(person, other)))
                .filter(match -> match.verdict() != Verdict.NONE)
                .sorted(Comparator.comparingDouble((Match it) -> it.score().value()).reversed())
                .toList();
    }

    /// How strongly these two speak for one person.
    public Match match(FoldedPerson person, FoldedPerson other) {
        return Match.of(other, scorer().score(person, other));
    }

    private Scorer<FoldedPerson> scorer() {
        var weights = PersonWeights.forRegister(index.size());
        return new Scorer<>(PersonModel.MODEL, weights, frequencies);
    }
}
