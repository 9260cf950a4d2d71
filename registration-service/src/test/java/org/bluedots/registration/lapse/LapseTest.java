package org.bluedots.registration.lapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.asking.ConsentDesk.SELF;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.decide;
import static org.bluedots.registration.asking.ConsentDesk.decideBestInterests;
import static org.bluedots.registration.asking.ConsentDesk.events;
import static org.bluedots.registration.asking.ConsentDesk.no;
import static org.bluedots.registration.asking.ConsentDesk.ordered;
import static org.bluedots.registration.asking.ConsentDesk.record;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.status;
import static org.bluedots.registration.asking.ConsentDesk.with;
import static org.bluedots.registration.asking.ConsentDesk.yes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.asking.ConsentDesk.Family;
import org.bluedots.registration.reminder.ReminderClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class LapseTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant SOON = NOON.plusSeconds(60);

    private Family family;

    @Inject FixedClock clock;
    @Inject ReminderClock reminders;
    @Inject LapseService lapses;
    @Inject CurrentScope scope;
    @Inject Correlation correlation;

    @BeforeEach
    void whoTheyAre() {
        family = Family.withADaughterOf(8);
    }

    @BeforeEach
    void workForPalanca() {
        scope.set(Scope.ofCause("northstar", "BD-MD-01", "registration.test"));
        correlation.begin("lapse-test");
    }

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    private String aConsentThatEndsSoon() {
        return recorded(
                family.child(),
                with(yes(caregiver(family.mother())), "\"expiresAt\": \"%s\"".formatted(SOON)));
    }

    @Test
    void aConsentEndsOnceByItsClock() {
        var consent = aConsentThatEndsSoon();
        clock.set(SOON.minusSeconds(1));
        reminders.tick();
        assertThat(status(consent)).isEqualTo("ACTIVE");

        clock.set(SOON);
        reminders.tick();
        reminders.tick();

        assertThat(status(consent)).isEqualTo("EXPIRED");
        assertThat(events(consent)).containsExactly("consent-given", "consent-expired");
        decide(family.child(), "\"IDENTITY\"")
                .then()
                .body("allowed", is(false))
                .body("reasons.code", contains("EXPIRED"));
    }

    @Test
    void aConsentThatEndedOtherwiseDoesNotEndAgain() {
        var ended = recorded(family.child(), yes(caregiver(family.mother())));
        var active = recorded(family.child(), yes(caregiver(family.father())));

        lapses.expire(UUID.fromString(ended));
        lapses.expire(UUID.randomUUID());

        assertThat(status(ended)).isEqualTo("SUPERSEDED");
        assertThat(status(active)).isEqualTo("ACTIVE");
    }

    @Test
    void whoComesOfAgeIsAskedAnewAboutAllThatOthersAnswered() {
        var young = Family.withADaughterOf(16);
        var law = ordered(young.child());
        var own = recorded(young.child(), yes(SELF).replace("riverbank", "agency-four"));
        var caregivers =
                recorded(
                        young.child(),
                        yes(caregiver(young.mother())).replace("riverbank", "agency-two"));
        var refusal =
                recorded(
                        young.child(),
                        no(caregiver(young.mother())).replace("riverbank", "agency-three"));
        var person = UUID.fromString(young.child());

        assertThat(lapses.reaskOnMajority(person)).as("still a child").isEmpty();
        comesOfAge(young.child());
        assertThat(lapses.reaskOnMajority(person))
                .containsExactlyInAnyOrder(UUID.fromString(caregivers), UUID.fromString(refusal));
        assertThat(lapses.reaskOnMajority(person)).as("the second time").isEmpty();

        assertThat(status(own)).isEqualTo("ACTIVE");
        assertThat(status(law)).isEqualTo("ACTIVE");
        assertThat(status(caregivers)).isEqualTo("SUPERSEDED");
        assertThat(events(caregivers)).containsExactly("consent-given", "consent-superseded");
    }

    @Test
    void aYoungAdultIsNotBoundByADisputeOrAnOfficersDecision() {
        recorded(family.child(), yes(caregiver(family.mother())));
        recorded(family.child(), no(caregiver(family.father())));
        comesOfAge(family.child());

        assertThat(lapses.reaskOnMajority(UUID.fromString(family.child()))).hasSize(2);
        decide(family.child(), "\"IDENTITY\"").then().body("reasons.code", contains("ASK_AGAIN"));
        recorded(family.child(), yes(SELF));
        decide(family.child(), "\"IDENTITY\"").then().body("allowed", is(true));
    }

    /// The answer of an adult counts even if nobody was told of the birthday.
    @Test
    void anAdultAnswersAloneAlsoBeforeTheBirthdayWasNoticed() {
        decideBestInterests(family.child(), "DO_NOT_SHARE").then().statusCode(201);
        comesOfAge(family.child());

        record(family.child(), yes(SELF)).then().statusCode(201).body("status", is("ACTIVE"));
    }

    private static void comesOfAge(String person) {
        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"birth\": {\"date\": \"1999-01-01\"}}")
                .post("/v1/people/%s/corrections".formatted(person))
                .then()
                .statusCode(200);
    }
}
