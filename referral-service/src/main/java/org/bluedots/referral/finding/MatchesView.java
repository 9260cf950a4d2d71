package org.bluedots.referral.finding;

import java.util.List;
import java.util.Set;
import org.bluedots.referral.finding.Ranking.Candidate;
import org.bluedots.referral.servicepoint.Obstacle;
import org.bluedots.referral.servicepoint.ServicePointView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who can take a need, the best first, and who cannot, with the reasons; at most 20 of each.
@Schema(name = "ServicePointMatches")
public record MatchesView(List<Match> matches, List<Match> excluded) {

    private static final int AT_MOST = 20;

    /// @param reasons what speaks for it or against it, as codes
    /// @param obstacles why it cannot take the need; none if it can
    @Schema(name = "ServicePointMatch")
    public record Match(
            ServicePointView servicePoint,
            int score,
            List<String> reasons,
            Set<Obstacle> obstacles) {

        static Match of(Candidate candidate) {
            return new Match(
                    ServicePointView.of(candidate.point()),
                    candidate.score(),
                    candidate.fits().stream().map(Enum::name).toList(),
                    candidate.obstacles());
        }
    }

    static MatchesView of(List<Candidate> ranked) {
        return new MatchesView(
                ranked.stream().filter(Candidate::fitting).limit(AT_MOST).map(Match::of).toList(),
                ranked.stream()
                        .filter(candidate -> !candidate.fitting())
                        .limit(AT_MOST)
                        .map(Match::of)
                        .toList());
    }
}
