package org.bluedots.registration.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.duplicate.CandidateState.CONFIRMED_DUPLICATE;
import static org.bluedots.registration.duplicate.CandidateState.MERGED;
import static org.bluedots.registration.duplicate.CandidateState.NOT_DUPLICATE;
import static org.bluedots.registration.duplicate.CandidateState.OPEN;
import static org.bluedots.registration.duplicate.CandidateState.POSTPONED;
import static org.bluedots.registration.duplicate.CandidateState.UNDER_REVIEW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.Rejection;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.duplicate.DuplicateEvent.DuplicateResolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicateCandidateTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Pair PAIR = Pair.of(new UUID(7, 2), new UUID(7, 1));
    private static final Set<String> REGISTRARS = Set.of("registrar.palanca", "registrar.otaci");

    /// From each state, which may follow.
    private static final Map<CandidateState, Set<CandidateState>> EDGES =
            Map.of(
                    OPEN,
                    Set.of(UNDER_REVIEW),
                    UNDER_REVIEW,
                    Set.of(OPEN, POSTPONED, CONFIRMED_DUPLICATE, NOT_DUPLICATE),
                    POSTPONED,
                    Set.of(OPEN, UNDER_REVIEW),
                    CONFIRMED_DUPLICATE,
                    Set.of(MERGED, UNDER_REVIEW),
                    MERGED,
                    Set.of(NOT_DUPLICATE),
                    NOT_DUPLICATE,
                    Set.of());

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStateIsFollowedByThoseOfTheTableOnly(CandidateState from, CandidateState to) {
        assertThat(from.canBecome(to)).isEqualTo(EDGES.getOrDefault(from, Set.of()).contains(to));
    }

    private static Stream<Arguments> everyPair() {
        return Stream.of(CandidateState.values())
                .flatMap(from ->
                        Stream.of(CandidateState.values()).map(to -> Arguments.of(from, to)));
    }

    /// Each verb, and from where it is allowed.
    enum Verb {
        TAKE_UP(it -> it.takeUp("reviewer", REGISTRARS), OPEN, POSTPONED, CONFIRMED_DUPLICATE),
        RELEASE(it -> it.release("reviewer"), UNDER_REVIEW),
        POSTPONE(it -> it.postpone("reviewer", NOON.plusSeconds(60), NOON), UNDER_REVIEW),
        REOPEN(DuplicateCandidate::reopen, POSTPONED),
        REJECT(it -> it.reject("reviewer", RejectionReason.TWINS, NOON), UNDER_REVIEW),
        CONFIRM(it -> it.confirm("reviewer", NOON), UNDER_REVIEW),
        MERGE(it -> it.merged("officer", NOON), CONFIRMED_DUPLICATE),
        UNMERGE(it -> it.unmerged(NOON), MERGED);

        private final Consumer<DuplicateCandidate> act;
        private final Set<CandidateState> from;

        Verb(Consumer<DuplicateCandidate> act, CandidateState... from) {
            this.act = act;
            this.from = Set.of(from);
        }
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryState")
    void aVerbIsAllowedFromItsStatesOnly(Verb verb, CandidateState state) {
        var candidate = in(state);

        if (verb.from.contains(state)) {
            verb.act.accept(candidate);
            assertThat(candidate.state()).isNotEqualTo(state);
        } else {
            assertThatThrownBy(() -> verb.act.accept(candidate))
                    .isInstanceOf(IllegalTransition.class);
            assertThat(candidate.state()).isEqualTo(state);
        }
    }

    private static Stream<Arguments> everyVerbInEveryState() {
        return Stream.of(Verb.values())
                .flatMap(verb ->
                        Stream.of(CandidateState.values()).map(state -> Arguments.of(verb, state)));
    }

    @Test
    void aPairKnowsNoFirstAndSecond() {
        assertThat(Pair.of(new UUID(7, 1), new UUID(7, 2))).isEqualTo(PAIR);
        assertThat(PAIR.other(new UUID(7, 1))).isEqualTo(new UUID(7, 2));
        assertThat(Pair.of(new UUID(0x8000_0000_0000_0000L, 0), new UUID(1, 0)).first())
                .isEqualTo(new UUID(1, 0));
    }

    @Test
    void aChildAloneWaitsFourHoursAndOthersThreeDays() {
        assertThat(candidate(true).dueAt()).isEqualTo(NOON.plus(Duration.ofHours(4)));
        assertThat(candidate(false).dueAt()).isEqualTo(NOON.plus(Duration.ofDays(3)));
    }

    @Test
    void whoRegisteredOneOfThemDoesNotDecide() {
        refused(
                        RegistrationProblem.REGISTRAR_DOES_NOT_DECIDE,
                        () -> in(OPEN).takeUp("registrar.otaci", REGISTRARS))
                .hasMessageContaining("met neither");
    }

    @Test
    void onlyTheReviewerDecides() {
        refused(
                RegistrationProblem.CANDIDATE_NOT_YOURS,
                () -> in(UNDER_REVIEW).confirm("somebody", NOON));
        refused(
                RegistrationProblem.CANDIDATE_NOT_YOURS,
                () -> in(UNDER_REVIEW).reject("somebody", RejectionReason.TWINS, NOON));
    }

    @Test
    void whoConfirmedDoesNotMerge() {
        refused(
                RegistrationProblem.SECOND_PERSON_NEEDED,
                () -> in(CONFIRMED_DUPLICATE).merged("reviewer", NOON));
    }

    @Test
    void aDecisionIsPostponedForThreeDaysAtMost() {
        var candidate = in(UNDER_REVIEW);
        var longest = NOON.plus(Duration.ofDays(3));

        assertThatThrownBy(() -> candidate.postpone("reviewer", longest.plusMillis(1), NOON))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> candidate.postpone("reviewer", NOON, NOON))
                .isInstanceOf(InvalidInput.class);
        candidate.postpone("reviewer", longest, NOON);
        assertThat(candidate.postponedUntil()).isEqualTo(longest);
        assertThat(candidate.reviewedBy()).isNull();
    }

    @Test
    void whatIsDecidedIsTold() {
        assertThat(in(UNDER_REVIEW).reject("reviewer", RejectionReason.NAMESAKES, NOON))
                .isEqualTo(
                        new DuplicateResolved(
                                new UUID(9, 9), PAIR.first(), PAIR.second(), NOT_DUPLICATE, NOON));
    }

    @Test
    void aNewScoreChangesOnlyWhatNobodyLooksAt() {
        var better = new Likelihood(CandidateLevel.BLOCK, .99, "w2", List.of());
        var open = in(OPEN);
        var reviewed = in(UNDER_REVIEW);

        open.compareAgain(better);
        reviewed.compareAgain(better);

        assertThat(open.likelihood()).isEqualTo(better);
        assertThat(reviewed.likelihood().probability()).isEqualTo(.8);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            RegistrationProblem why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(((Rejection) refusal).code()).isEqualTo(why));
    }

    private static DuplicateCandidate in(CandidateState state) {
        var candidate = candidate(true);
        if (state == OPEN) return candidate;
        candidate.takeUp("reviewer", REGISTRARS);
        switch (state) {
            case POSTPONED -> candidate.postpone("reviewer", NOON.plusSeconds(60), NOON);
            case NOT_DUPLICATE -> candidate.reject("reviewer", RejectionReason.TWINS, NOON);
            case CONFIRMED_DUPLICATE, MERGED -> candidate.confirm("reviewer", NOON);
            case OPEN, UNDER_REVIEW -> {}
        }
        if (state == MERGED) candidate.merged("officer", NOON);
        return candidate;
    }

    private static DuplicateCandidate candidate(boolean childAlone) {
        return new DuplicateCandidate(
                new UUID(9, 9),
                PAIR,
                new Likelihood(CandidateLevel.CANDIDATE, .8, "w1", List.of()),
                childAlone,
                new Origin("northstar", "BD-MD-01", "MD", NOON));
    }
}
