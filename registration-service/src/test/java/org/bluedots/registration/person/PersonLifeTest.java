package org.bluedots.registration.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.person.PersonState.CLOSED;
import static org.bluedots.registration.person.PersonState.DEPARTED;
import static org.bluedots.registration.person.PersonState.DRAFT;
import static org.bluedots.registration.person.PersonState.MERGED;
import static org.bluedots.registration.person.PersonState.REGISTERED;
import static org.bluedots.registration.person.PersonState.UNDER_CASE_MANAGEMENT;
import static org.bluedots.registration.person.PersonState.WHEREABOUTS_UNKNOWN;
import static org.bluedots.registration.person.Persons.NOON;
import static org.bluedots.registration.person.Persons.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.person.PersonEvent.CaseClosed;
import org.bluedots.registration.person.PersonEvent.PersonArrived;
import org.bluedots.registration.person.PersonEvent.PersonDeparted;
import org.bluedots.registration.person.PersonEvent.PersonErased;
import org.bluedots.registration.person.PersonEvent.RegistrationCompleted;
import org.bluedots.registration.person.PersonEvent.WhereaboutsUnknown;
import org.bluedots.registration.person.PersonLife.Destination;
import org.bluedots.registration.uasc.UascRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonLifeTest {

    private static final Instant LATER = NOON.plus(Duration.ofHours(5));
    private static final Destination OTACI =
            new Destination("MDA", "BD-MD-02", NOON.plus(Duration.ofDays(2)));

    /// Each verb, and from where it is allowed.
    enum Verb {
        START_CASE_MANAGEMENT(person -> person.life().startCaseManagement(NOON), REGISTERED),
        END_CASE_MANAGEMENT(person -> person.life().endCaseManagement(NOON), UNDER_CASE_MANAGEMENT),
        DEPART(
                person -> person.life().depart(OTACI, NOON, NOON),
                REGISTERED,
                UNDER_CASE_MANAGEMENT),
        ARRIVE(person -> person.arrive("BD-MD-02", NOON, NOON), DEPARTED, WHEREABOUTS_UNKNOWN),
        GO_MISSING(
                person -> person.goMissing(NOON, NOON),
                DRAFT,
                REGISTERED,
                UNDER_CASE_MANAGEMENT,
                DEPARTED),
        CLOSE(
                PersonLifeTest::closed,
                DRAFT,
                REGISTERED,
                UNDER_CASE_MANAGEMENT,
                DEPARTED,
                WHEREABOUTS_UNKNOWN),
        REOPEN(person -> person.life().reopen(ReopeningReason.RETURNED, NOON), CLOSED),
        MERGE(
                person -> {
                    person.life().mergeInto(new UUID(7, 4));
                    return person.life().mergedInto();
                },
                DRAFT,
                REGISTERED,
                UNDER_CASE_MANAGEMENT,
                DEPARTED,
                WHEREABOUTS_UNKNOWN,
                CLOSED),
        UNMERGE(
                person -> {
                    person.life().unmerge();
                    return person.life().state();
                },
                MERGED),
        ERASE(person -> person.erase(ErasureBasis.REQUEST, NOON), DRAFT, CLOSED, MERGED);

        private final Function<Person, Object> act;
        private final Set<PersonState> from;

        Verb(Function<Person, Object> act, PersonState... from) {
            this.act = act;
            this.from = Set.of(from);
        }
    }

    private static PersonEvent closed(Person person) {
        person.life().proposeClosure(ClosureReason.GOAL_MET, "case-worker", NOON);
        return person.life().close("officer", NOON);
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryState")
    void aVerbIsAllowedFromItsStatesOnly(Verb verb, PersonState state) {
        var person = Persons.aGirlIn(state);

        if (verb.from.contains(state)) assertThat(verb.act.apply(person)).isNotNull();
        else {
            assertThatThrownBy(() -> verb.act.apply(person)).isInstanceOf(IllegalTransition.class);
            assertThat(person.life().state()).isEqualTo(state);
        }
    }

    private static Stream<Arguments> everyVerbInEveryState() {
        return Stream.of(Verb.values())
                .flatMap(verb ->
                        Stream.of(PersonState.values()).map(state -> Arguments.of(verb, state)));
    }

    @Test
    void somebodyWithoutNameAndAliasIsADraftUntilOneIsKnown() {
        var infant = Persons.anInfantWithoutAName();
        infant.register(UascRule.ALONE, false, TODAY);
        var known = infant.details();

        var events =
                infant.correct(
                        new PersonDetails(
                                List.of(),
                                "Matviiko",
                                known.description(),
                                known.sex(),
                                known.birth(),
                                known.languages(),
                                known.nationalities(),
                                known.interpreterNeeded()),
                        NOON);

        assertThat(events.getLast()).isEqualTo(new RegistrationCompleted(infant.id(), NOON));
        assertThat(infant.life().state()).isEqualTo(REGISTERED);
    }

    @Test
    void whoLeavesForAHubIsAwaitedThereAndBelongsThereOnceArrived() {
        var daryna = Persons.aGirlIn(REGISTERED);

        var left = daryna.life().depart(OTACI, NOON, LATER);
        assertThat(left)
                .isEqualTo(
                        new PersonDeparted(
                                daryna.id(), "MDA", "BD-MD-02", OTACI.expectedBy(), NOON));
        assertThat(daryna.life().expectedHub()).isEqualTo("BD-MD-02");

        assertThat(daryna.arrive("BD-MD-02", LATER, LATER))
                .isEqualTo(new PersonArrived(daryna.id(), "BD-MD-01", "BD-MD-02", LATER));
        assertThat(daryna.hub()).isEqualTo("BD-MD-02");
        assertThat(daryna.life().expectedHub()).isNull();
    }

    @Test
    void anUnaccompaniedChildOfWhomNobodyKnowsIsAnAlarm() {
        var alone = Persons.aGirlIn(REGISTERED);
        var adult = Persons.aWomanOf36();
        adult.register(UascRule.OF_AGE, false, TODAY);

        assertThat(alone.goMissing(NOON, LATER))
                .isEqualTo(new WhereaboutsUnknown(alone.id(), true, NOON, LATER));
        assertThat(adult.goMissing(NOON, LATER).alarm()).isFalse();
    }

    @Test
    void whoWasMergedByMistakeIsWhereTheyWereBefore() {
        var life = Persons.aGirlIn(REGISTERED).life();
        life.depart(OTACI, NOON, NOON);

        life.mergeInto(new UUID(7, 4));
        life.unmerge();

        assertThat(life.state()).isEqualTo(DEPARTED);
        assertThat(life.expectedHub()).isEqualTo("BD-MD-02");
        assertThat(life.mergedInto()).isEmpty();
    }

    @Test
    void whoProposesToCloseDoesNotDecide() {
        var life = Persons.aGirlIn(REGISTERED).life();
        life.proposeClosure(ClosureReason.RELOCATED, "case-worker", NOON);

        assertThatThrownBy(() -> life.close("case-worker", NOON)).isInstanceOf(RuleBroken.class);
        assertThat(life.close("officer", NOON))
                .extracting(CaseClosed::reason)
                .isEqualTo(ClosureReason.RELOCATED);
        assertThat(life.proposedClosure()).isNull();
    }

    @Test
    void nothingIsClosedWithoutAProposal() {
        assertThatThrownBy(() -> Persons.aGirlIn(REGISTERED).life().close("officer", NOON))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void notContactableMeansMissingForThreeMonths() {
        var life = Persons.aGirlIn(WHEREABOUTS_UNKNOWN).life();
        var soon = Instant.parse("2026-05-31T12:00:00Z");
        var lateEnough = Instant.parse("2026-06-01T12:00:00Z");

        assertThatThrownBy(() -> life.proposeClosure(ClosureReason.NOT_CONTACTABLE, "worker", soon))
                .isInstanceOf(RuleBroken.class);
        life.proposeClosure(ClosureReason.NOT_CONTACTABLE, "worker", lateEnough);
        assertThat(life.proposedClosure()).isEqualTo(ClosureReason.NOT_CONTACTABLE);
    }

    @Test
    void anErasureLeavesTheQuarterOfBirthTheSexAndTheHub() {
        var daryna = Persons.aGirlIn(CLOSED);

        assertThat(daryna.erase(ErasureBasis.REQUEST, LATER))
                .isEqualTo(new PersonErased(daryna.id(), ErasureBasis.REQUEST, LATER));

        assertThat(daryna.details())
                .isEqualTo(
                        new PersonDetails(
                                List.of(),
                                null,
                                null,
                                Sex.FEMALE,
                                Birth.on(2016, 4, null),
                                List.of(),
                                List.of(),
                                false));
        assertThat(daryna.hub()).isEqualTo("BD-MD-01");
        assertThat(daryna.caseCode()).isEmpty();
    }
}
