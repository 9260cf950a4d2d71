package org.bluedots.matching.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bluedots.matching.evidence.Frequencies;
import org.bluedots.matching.evidence.Scorer;

/// Compares people against how common their names are among those it has seen: everybody, or a
/// sample of them.
public final class PersonComparison {

    private final Frequencies<FoldedPerson> frequencies = new Frequencies<>(PersonModel.MODEL);

    public void see(FoldedPerson person) {
        frequencies.add(person);
    }

    public void forget(FoldedPerson person) {
        frequencies.remove(person);
    }

    /// Those of the others who are worth a look or more, the likeliest first.
    ///
    /// @param size of the whole register: the more people, the likelier a coincidence
    public List<Match> matches(FoldedPerson person, Collection<FoldedPerson> others, long size) {
        var scorer = scorer(size);
        return others.stream()
                .map(other -> Match.of(other, scorer.score(person, other)))
                .filter(match -> match.verdict() != Verdict.NONE)
                .sorted(Comparator.comparingDouble((Match it) -> it.score().value()).reversed())
                .toList();
    }

    /// How strongly these two speak for one person.
    public Match match(FoldedPerson person, FoldedPerson other, long size) {
        return Match.of(other, scorer(size).score(person, other));
    }

    private Scorer<FoldedPerson> scorer(long size) {
        return new Scorer<>(PersonModel.MODEL, PersonWeights.forRegister(size), frequencies);
    }
}
