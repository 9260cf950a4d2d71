package org.bluedots.registration.deskcheck;

import java.util.List;
import java.util.UUID;
import org.bluedots.matching.evidence.Part;
import org.bluedots.matching.person.Match;
import org.bluedots.registration.duplicate.CandidateLevel;
import org.bluedots.registration.person.Person;

/// Who of a party may be registered already.
///
/// @param people for each of the party, in the order of the request, the likeliest first
public record CheckView(List<List<Known>> people) {

    /// Somebody who is registered: what to ask them for is their case code.
    ///
    /// @param level BLOCK: decide before going on
    /// @param parts why, in bits; fields and how well they agree, never what stands in them
    public record Known(
            UUID id,
            String caseCode,
            String hubId,
            CandidateLevel level,
            double probability,
            List<Part> parts) {

        static Known of(Person person, Match match) {
            return new Known(
                    person.id(),
                    person.caseCode(),
                    person.hub(),
                    CandidateLevel.of(match.verdict()),
                    match.score().probability(),
                    match.score().parts());
        }
    }
}
