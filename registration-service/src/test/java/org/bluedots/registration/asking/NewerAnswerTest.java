package org.bluedots.registration.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.asking.ConsentDesk.SELF;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.events;
import static org.bluedots.registration.asking.ConsentDesk.no;
import static org.bluedots.registration.asking.ConsentDesk.record;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.said;
import static org.bluedots.registration.asking.ConsentDesk.status;
import static org.bluedots.registration.asking.ConsentDesk.with;
import static org.bluedots.registration.asking.ConsentDesk.withdraw;
import static org.bluedots.registration.asking.ConsentDesk.yes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.asking.ConsentDesk.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class NewerAnswerTest {

    private Family family;

    @Inject Clock clock;

    @BeforeEach
    void whoTheyAre() {
        family = Family.withADaughterOf(8);
    }

    private Instant daysAgo(int days) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
    }

    @Test
    void whoRefusedIsNotAskedForSevenDaysUnlessSomethingChanged() {
        var mother = caregiver(family.mother());
        var refusal = recorded(family.child(), said(daysAgo(6), no(mother)));

        record(family.child(), yes(mother))
                .then()
                .statusCode(409)
                .body("code", is("ASKED_TOO_SOON"))
                .body("errors.pointer", contains("/changedCircumstance"));
        record(family.child(), with(yes(mother), "\"changedCircumstance\": \"THE_PERSON_ASKED\""))
                .then()
                .statusCode(201)
                .body("status", is("ACTIVE"))
                .body("life.changedCircumstance", is("THE_PERSON_ASKED"));
        assertThat(status(refusal)).isEqualTo("SUPERSEDED");
        assertThat(events(refusal)).containsExactly("consent-refused", "consent-superseded");
    }

    @Test
    void aWeekAfterARefusalOneMayAskAgainAndAboutSomethingElseAtOnce() {
        var mother = caregiver(family.mother());
        recorded(family.child(), said(daysAgo(7), no(mother)));
        recorded(family.child(), yes(mother));

        recorded(family.child(), no(mother).replace("riverbank", "northstar"));
        recorded(family.child(), yes(mother).replace("riverbank", "other-agency"));
    }

    @Test
    void aNewerConsentTakesThePlaceOfTheOlder() {
        var older = recorded(family.child(), yes(caregiver(family.mother())));
        var newer = recorded(family.child(), yes(caregiver(family.father())));

        by(People.aCaseWorkerInPalanca())
                .get("/v1/consents/" + older)
                .then()
                .body("status", is("SUPERSEDED"))
                .body("life.supersededById", is(newer));
        assertThat(events(older)).containsExactly("consent-given", "consent-superseded");
        assertThat(status(newer)).isEqualTo("ACTIVE");
    }

    @Test
    void aCaregiverWhoRefusesWhatTheyAllowedHasWithdrawn() {
        var consent = recorded(family.child(), yes(caregiver(family.mother())));
        recorded(family.child(), no(caregiver(family.mother())));

        assertThat(status(consent)).isEqualTo("WITHDRAWN");
        assertThat(events(consent)).contains("consent-withdrawn").doesNotContain("disputed");
    }

    @Test
    void aChildThatRefusesWhatACaregiverAllowedHasWithdrawn() {
        var consent = recorded(family.child(), yes(caregiver(family.mother())));
        recorded(family.child(), no(SELF));

        by(People.aCaseWorkerInPalanca())
                .get("/v1/consents/" + consent)
                .then()
                .body("status", is("WITHDRAWN"))
                .body("life.withdrawnBy", is("SUBJECT"));
    }

    @Test
    void nobodyElseRefusesWhatAYoungPersonAllowedForThemselves() {
        var older = Family.withADaughterOf(16);
        var own = recorded(older.child(), yes(SELF));

        record(older.child(), no(caregiver(older.father())))
                .then()
                .statusCode(409)
                .body("code", is("GIVER_NOT_ENTITLED"));
        assertThat(status(own)).isEqualTo("ACTIVE");
    }

    @Test
    void anOlderAnswerThatComesLateChangesNothing() {
        var mother = caregiver(family.mother());
        var consent = recorded(family.child(), said(daysAgo(3), yes(mother)));
        record(family.child(), said(daysAgo(5), yes(mother)))
                .then()
                .statusCode(409)
                .body("code", is("NEWER_ANSWER_EXISTS"));

        withdraw(consent, "GIVER", 0).then().statusCode(200);

        record(family.child(), said(daysAgo(1), yes(mother)))
                .then()
                .statusCode(409)
                .body("code", is("NEWER_ANSWER_EXISTS"));
    }

    @Test
    void anAuthorityMayDemandWhatTheLawAsksWhateverWasRefused() {
        recorded(family.child(), no(caregiver(family.mother())));
        record(family.child(), ConsentDesk.AN_ORDER)
                .then()
                .statusCode(403)
                .body("errors.pointer", contains("/basis"));

        var order = ConsentDesk.ordered(family.child());

        withdraw(order, "SUBJECT", 0).then().statusCode(409).body("code", is("NOT_BY_CONSENT"));
        ConsentDesk.decide(family.child(), "\"IDENTITY\"")
                .then()
                .body("allowed", is(true))
                .body("reasons.code", contains("LEGAL_OBLIGATION"));
    }
}
