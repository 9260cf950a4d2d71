package org.bluedots.registration.duplicate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.bluedots.matching.evidence.Part;
import org.bluedots.matching.person.Match;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// How likely two records are one person, and why: the parts, in bits, sum to the odds.
///
/// @param probability 0 to 1
/// @param weights the version of the weights, so that a past score can be explained
/// @param parts fields and how well they agree; never what stands in them
@Embeddable
public record Likelihood(
        @Enumerated(EnumType.STRING) CandidateLevel level,
        double probability,
        String weights,
        @JdbcTypeCode(SqlTypes.JSON) List<Part> parts) {

    public static Likelihood of(Match match) {
        return new Likelihood(
                CandidateLevel.of(match.verdict()),
                match.score().probability(),
                match.score().weights(),
                match.score().parts());
    }
}
