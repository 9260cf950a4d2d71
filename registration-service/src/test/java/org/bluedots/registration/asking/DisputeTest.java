package org.bluedots.registration.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.asking.ConsentDesk.SELF;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.decide;
import static org.bluedots.registration.asking.ConsentDesk.decideBestInterests;
import static org.bluedots.registration.asking.ConsentDesk.events;
import static org.bluedots.registration.asking.ConsentDesk.no;
import static org.bluedots.registration.asking.ConsentDesk.record;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.said;
import static org.bluedots.registration.asking.ConsentDesk.select;
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
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.asking.ConsentDesk.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class DisputeTest {

    private static final String WAITING =
            """
            select count(*) from pg_stat_activity
            where datname = 'registration' and wait_event_type = 'Lock'
            """;

    private Family family;
    private String mothersYes;
    private String fathersNo;

    @Inject Clock clock;

    @BeforeEach
    void whoTheyAre() {
        family = Family.withADaughterOf(8);
        mothersYes = yes(caregiver(family.mother()));
        fathersNo = no(caregiver(family.father()));
    }

    @Test
    void aCaregiverWhoSaysNoToAnothersYesMakesADispute() {
        var consent = recorded(family.child(), mothersYes);
        recorded(family.child(), fathersNo);

        assertThat(status(consent)).isEqualTo("DISPUTED");
        assertThat(events(consent)).containsExactly("consent-given", "consent-disputed");
        decide(family.child(), "\"IDENTITY\"")
                .then()
                .body("allowed", is(false))
                .body("reasons.code", contains("DISPUTED"))
                .body("reasons.consentId", contains(consent));
    }

    @Test
    void aCaregiverWhoSaysYesToAnothersNoMakesADisputeAndIsNeverBelieved() {
        var before = clock.instant().minus(Duration.ofDays(8));
        recorded(family.child(), said(before, fathersNo));
        var consent = recorded(family.child(), mothersYes);

        assertThat(status(consent)).isEqualTo("DISPUTED");
        assertThat(events(consent)).containsExactly("consent-disputed");
    }

    /// Two givers that nobody registered may be two people.
    @Test
    void inDoubtTwoCaregiversAreTwo() {
        var somebody = "{\"type\": \"CAREGIVER\", \"assent\": \"YES\"}";
        var consent = recorded(family.child(), yes(somebody));
        recorded(family.child(), no(somebody));

        assertThat(status(consent)).isEqualTo("DISPUTED");
    }

    @Test
    void onlyABestInterestsDecisionEndsADispute() {
        var disputed = recorded(family.child(), mothersYes);
        var refusal = recorded(family.child(), fathersNo);

        for (var answer : new String[] {mothersYes, no(SELF), no(caregiver(family.mother()))})
            record(family.child(), with(answer, "\"changedCircumstance\": \"THE_PERSON_ASKED\""))
                    .then()
                    .statusCode(409)
                    .body("code", is("OFFICER_DECIDES"));
        withdraw(disputed, "GIVER", 1).then().statusCode(409);

        var decision = decideBestInterests(family.child(), "SHARE");

        decision.then()
                .statusCode(201)
                .body("status", is("ACTIVE"))
                .body("basis", is("BEST_INTERESTS"))
                .body("life.bestInterestsReason", is("CAREGIVERS_DISAGREE"));
        assertThat(status(disputed)).isEqualTo("SUPERSEDED");
        assertThat(status(refusal)).isEqualTo("SUPERSEDED");
        decide(family.child(), "\"IDENTITY\", \"HEALTH\"")
                .then()
                .body("allowed", is(false))
                .body("reasons.category", contains("IDENTITY", "HEALTH"))
                .body("reasons.code", contains("BEST_INTERESTS", "NOT_COVERED"));
    }

    @Test
    void whatAnOfficerDecidedNotToShareOnlyAnOfficerShares() {
        decideBestInterests(family.child(), "DO_NOT_SHARE")
                .then()
                .statusCode(201)
                .body("status", is("REFUSED"));

        record(family.child(), with(mothersYes, "\"changedCircumstance\": \"NEW_SERVICE\""))
                .then()
                .statusCode(409)
                .body("code", is("OFFICER_DECIDES"));
        decideBestInterests(family.child(), "SHARE").then().statusCode(201);
    }

    @Test
    void aCaregiversNoDoesNotUndoAnOfficersDecision() {
        decideBestInterests(family.child(), "SHARE").then().statusCode(201);
        recorded(family.child(), fathersNo);

        decide(family.child(), "\"IDENTITY\"").then().body("allowed", is(true));
    }

    @Test
    void nobodyDecidesInTheBestInterestsOfAnAdult() {
        decideBestInterests(family.mother(), "SHARE")
                .then()
                .statusCode(409)
                .body("code", is("NOT_A_CHILD"));
    }

    /// Both wait for the person's row, which a third holds until both are there.
    @Test
    void twoCaregiversAtTwoDesksInTheSameSecondAreNotBothBelieved()
            throws SQLException, InterruptedException, ExecutionException {
        var anyway = "\"changedCircumstance\": \"CAREGIVER_ARRIVED\"";
        try (var desks = Executors.newFixedThreadPool(2);
                var third = Infrastructure.postgres().connect("registration")) {
            third.setAutoCommit(false);
            ConsentDesk.select(
                    third, "select 1 from person where id = ? for update", id(family.child()));
            var yes = desks.submit(() -> record(family.child(), with(mothersYes, anyway)));
            var no = desks.submit(() -> record(family.child(), with(fathersNo, anyway)));
            Awaitility.await("both desks")
                    .until(
                            () -> select(WAITING).getFirst(),
                            waiting -> Integer.parseInt(waiting) >= 2);
            third.commit();

            assertThat(yes.get().statusCode()).isEqualTo(201);
            assertThat(no.get().statusCode()).isEqualTo(201);
        }
        assertThat(
                        select(
                                "select status from consent where subject_id = ? order by status",
                                id(family.child())))
                .containsExactly("DISPUTED", "REFUSED");
    }

    private static UUID id(String id) {
        return UUID.fromString(id);
    }
}
