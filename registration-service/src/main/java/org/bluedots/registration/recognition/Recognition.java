package org.bluedots.registration.recognition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bluedots.matching.person.FoldedPerson;
import org.bluedots.matching.person.Match;
import org.bluedots.matching.person.PersonComparison;
import org.jspecify.annotations.Nullable;

/// Recognises people who are registered already, among the records of one agency. Needs a running
/// transaction in the scope of all its hubs.
@Singleton
public class Recognition {

    /// Measured on 10,000 records: of the pairs that the score finds among a hundred candidates
    /// each, 99.7 % are among the first fifty (docs/performance.md).
    private static final int COMPARED = 50;

    private static final int SHOWN = 10;
    private static final int SAMPLE = 2_000;

    private final MatchKeys keys;
    private final Records records;
    private final Map<String, Sample> samples = new ConcurrentHashMap<>();

    Recognition(MatchKeys keys, Records records) {
        this.keys = keys;
        this.records = records;
    }

    /// Makes these people known, in place of what was known of them.
    public List<Recorded> learn(String agency, Collection<UUID> ids) {
        var learned = records.of(ids);
        for (var one : learned) keys.keep(agency, UUID.fromString(one.folded().id()), one.folded());
        return learned;
    }

    /// Who is likely the same person, the likeliest first: at most ten, and nobody of those who
    /// were registered in the same request, since the desk saw them side by side.
    ///
    /// @param registrationId null for somebody who is not registered yet
    public List<Likely> likely(String agency, FoldedPerson person, @Nullable UUID registrationId) {
        var size = keys.size();
        var known =
                records.of(keys.candidates(agency, person, size, COMPARED)).stream()
                        .filter(other -> !other.registrationId().equals(registrationId))
                        .filter(other -> !other.folded().id().equals(person.id()))
                        .filter(other -> !other.id().toString().equals(person.id()))
                        .toList();
        var folded = known.stream().map(Recorded::folded).toList();
        var goesOn = known.stream().collect(toMap(it -> it.folded().id(), Recorded::id));
        return comparison(agency, size).matches(person, folded, size).stream()
                .map(match -> new Likely(requireNonNull(goesOn.get(match.id())), match))
                .limit(SHOWN)
                .toList();
    }

    /// @param id of the record that goes on, which may be another than the one that was compared
    public record Likely(UUID id, Match match) {}

    private PersonComparison comparison(String agency, long size) {
        return samples.compute(
                        agency,
                        (it, taken) ->
                                taken == null || taken.isOld(size) ? sample(it, size) : taken)
                .comparison();
    }

    private Sample sample(String agency, long size) {
        var comparison = new PersonComparison();
        records.of(records.newest(agency, SAMPLE)).stream()
                .map(Recorded::folded)
                .forEach(comparison::see);
        return new Sample(comparison, size);
    }

    /// How common names are among the newest records; that changes slowly.
    private record Sample(PersonComparison comparison, long size) {
        boolean isOld(long sizeNow) {
            return sizeNow > 2 * size + SAMPLE / 10;
        }
    }
}
