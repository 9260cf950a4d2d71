package org.bluedots.registration.adjudication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.matching.evidence.Part;
import org.bluedots.registration.duplicate.CandidateLevel;
import org.bluedots.registration.duplicate.CandidateState;
import org.bluedots.registration.duplicate.DuplicateCandidate;
import org.bluedots.registration.duplicate.Likelihood;
import org.bluedots.registration.duplicate.RejectionReason;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonView;
import org.jspecify.annotations.Nullable;

/// A pair of records that may be one person.
///
/// @param childAlone one of the two is an unaccompanied or separated child
/// @param dueAt until when somebody should have decided
/// @param people the two records, to whom reviews the pair; not in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateView(
        UUID id,
        CandidateState state,
        List<UUID> ids,
        Score score,
        boolean childAlone,
        Instant detectedAt,
        Instant dueAt,
        Review review,
        @Nullable List<PersonView> people,
        long version) {

    static DuplicateView of(DuplicateCandidate candidate) {
        return of(candidate, null);
    }

    static DuplicateView withPeople(DuplicateCandidate candidate, List<Person> people) {
        return of(candidate, people.stream().map(PersonView::of).toList());
    }

    private static DuplicateView of(
            DuplicateCandidate candidate, @Nullable List<PersonView> people) {
        return new DuplicateView(
                candidate.id(),
                candidate.state(),
                candidate.pair().ids(),
                Score.of(candidate.likelihood()),
                candidate.childAlone(),
                candidate.detectedAt(),
                candidate.dueAt(),
                Review.of(candidate),
                people,
                candidate.version());
    }

    /// Why: the parts are bits that sum to the odds of the probability.
    public record Score(
            CandidateLevel level, double probability, String weights, List<Part> parts) {
        static Score of(Likelihood likelihood) {
            return new Score(
                    likelihood.level(),
                    likelihood.probability(),
                    likelihood.weights(),
                    likelihood.parts());
        }
    }

    /// How far somebody is with it.
    ///
    /// @param by the pseudonym of who looks at it or decided
    /// @param reason why they are two people
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Review(
            @Nullable String by,
            @Nullable Instant postponedUntil,
            @Nullable Instant decidedAt,
            @Nullable RejectionReason reason) {
        static Review of(DuplicateCandidate candidate) {
            return new Review(
                    candidate.reviewedBy(),
                    candidate.postponedUntil(),
                    candidate.decidedAt(),
                    candidate.reason());
        }
    }
}
