package org.bluedots.registration.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.person.Persons.NOON;
import static org.bluedots.registration.person.Persons.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.person.PersonEvent.PersonCorrected;
import org.bluedots.registration.person.PersonEvent.PersonRegistered;
import org.bluedots.registration.person.PersonEvent.RiskTierChanged;
import org.bluedots.registration.person.PersonEvent.UascStatusChanged;
import org.bluedots.registration.person.PersonEvent.UnaccompaniedChildIdentified;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.risk.RiskFinding;
import org.bluedots.registration.risk.RiskSignal;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void aChildAloneIsRegisteredIdentifiedAndRanked() {
        var daryna = Persons.aGirlOfNine();

        var events = daryna.register(UascRule.ALONE, false, TODAY);

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        PersonRegistered.class,
                        UnaccompaniedChildIdentified.class,
                        RiskTierChanged.class);
        assertThat(daryna.priority()).isEqualTo(Priority.P1);
    }

    @Test
    void anAdultIsOnlyRegistered() {
        var olena = Persons.aWomanOf36();

        assertThat(olena.register(UascRule.OF_AGE, false, TODAY))
                .singleElement()
                .isInstanceOfSatisfying(
                        PersonRegistered.class,
                        event -> {
                            assertThat(event.child()).isFalse();
                            assertThat(event.uascStatus()).isNull();
                        });
    }

    @Test
    void aChildFoundToBeWithItsMotherChangesStatusAndTier() {
        var daryna = Persons.aGirlOfNine();
        daryna.register(UascRule.ALONE, false, TODAY);

        var events = daryna.assess(UascRule.WITH_PARENT, "CPO_ASSESSMENT", true, TODAY, NOON);

        assertThat(events)
                .containsExactly(
                        new UascStatusChanged(
                                daryna.id(),
                                UascStatus.UNACCOMPANIED,
                                UascStatus.ACCOMPANIED,
                                "WITH_PARENT",
                                "CPO_ASSESSMENT",
                                true,
                                NOON),
                        new RiskTierChanged(
                                daryna.id(), Priority.P1, Priority.P3, List.of(), NOON));
    }

    @Test
    void aChildWhoseCompanionLeftIsIdentifiedAgain() {
        var daryna = Persons.aGirlOfNine();
        daryna.register(UascRule.WITH_RELATIVE, false, TODAY);

        var events = daryna.assess(UascRule.ALONE, "NONE", false, TODAY, NOON);

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        UascStatusChanged.class, UnaccompaniedChildIdentified.class);
    }

    @Test
    void theSameFindingTwiceChangesNothing() {
        var daryna = Persons.aGirlOfNine();
        daryna.register(UascRule.ALONE, false, TODAY);

        assertThat(daryna.assess(UascRule.COMPANION_NOT_ADULT, "NONE", false, TODAY, NOON))
                .isEmpty();
    }

    @Test
    void aProtectedFindingRaisesTheTierAndIsNotNamed() {
        var olena = Persons.aWomanOf36();
        olena.register(UascRule.OF_AGE, false, TODAY);

        olena.risk().found(new UUID(7, 9), RiskFinding.guarded(Set.of(RiskSignal.GBV), null));

        assertThat(olena.review(TODAY, NOON))
                .containsExactly(
                        new RiskTierChanged(
                                olena.id(),
                                Priority.P3,
                                Priority.P1,
                                List.of("PROTECTED_REASON"),
                                NOON));
    }

    @Test
    void aReviewThatChangesNoTierTellsNobody() {
        var daryna = Persons.aGirlOfNine();
        daryna.register(UascRule.ALONE, false, TODAY);

        assertThat(daryna.review(TODAY.plusDays(1), NOON)).isEmpty();
    }

    @Test
    void aCorrectionNamesTheFieldsAndNeverTheirValues() {
        var daryna = Persons.aGirlOfNine();
        daryna.register(UascRule.ALONE, false, TODAY);
        var was = daryna.details();

        var events =
                daryna.correct(
                        new PersonDetails(
                                was.names(),
                                was.alias(),
                                was.description(),
                                Sex.OTHER,
                                Birth.on(2016, null, null),
                                was.languages(),
                                was.nationalities(),
                                was.interpreterNeeded()),
                        NOON);

        assertThat(events)
                .containsExactly(new PersonCorrected(daryna.id(), List.of("sex", "birth"), NOON));
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() {
        var daryna = Persons.aGirlOfNine();

        assertThat(daryna.correct(daryna.details(), NOON)).isEmpty();
    }
}
