package org.bluedots.referral.rerouting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.open;
import static org.bluedots.referral.World.sent;
import static org.bluedots.referral.World.statusOf;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Registration;
import org.bluedots.referral.RegistrationTopic;
import org.bluedots.referral.World.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class SilenceTest {

    private static final int ALL = 10_000;

    @Inject DeadlineService deadlines;
    @Inject FixedClock clock;

    @AfterEach
    void noonAgain() {
        clock.set(RegistrationTopic.NOON);
    }

    @Test
    void theFirstDeadlineReminds() {
        var sent = sent("P0");

        lookAfter(Duration.ofMinutes(15));

        awaitTold(sent.id(), "referral-reminded");
        assertThat(sent.status()).isEqualTo("SENT");
    }

    @Test
    void theSecondEscalates() {
        var sent = sent("P0");

        lookAfter(Duration.ofHours(1));

        awaitTold(sent.id(), "referral-escalated");
        assertThat(sent.status()).isEqualTo("ESCALATED");
        assertThat(CASE_WORKER.read(sent.id()).<Object>path("steps.escalatedAt")).isNotNull();
    }

    @Test
    void theThirdProposesAnotherServicePoint() {
        var sent = sent("P1");
        var other = aServicePoint(aPartner("IDENTITY"), "HEALTH");

        lookAfter(Duration.ofHours(24));

        awaitTold(sent.id(), "referral-alternative-proposed");
        assertThat(sent.status()).isEqualTo("ESCALATED");
        assertThat(CASE_WORKER.read(sent.id()).path("proposedPointId").toString())
                .isNotEqualTo(sent.servicePoint().toString());
        assertThat(other).isNotNull();
    }

    @Test
    void aSilentOneOfTheHighestPriorityGoesToTheAgreedFallbackByItself() {
        var fallback = aPartner("IDENTITY");
        var sent = sentWithFallback(fallback, "IDENTITY");

        lookAfter(Duration.ofHours(3));

        awaitTold(sent.id(), "referral-rerouted");
        assertThat(sent.status()).isEqualTo("REROUTED");
        assertThat(childrenOf(sent.id())).containsExactly("SENT " + fallback);
    }

    @Test
    void aSilentOneGoesToAnotherOfficeOfTheSameAgency() {
        var sent = sent("P0");
        lookAfter(Duration.ofHours(1));
        awaitTold(sent.id(), "referral-escalated");
        var office = aServicePoint(sent.partner(), "HEALTH");

        var next =
                CASE_WORKER.step(sent.id(), "rerouting", "{\"servicePointId\":\"" + office + "\"}");

        assertThat(next.path("status").toString()).isEqualTo("READY");
        assertThat(sent.status()).isEqualTo("REROUTED");
    }

    @Test
    void withoutAConsentThatNamesTheFallbackAHumanDecides() {
        var sent = sentWithFallback(aPartner("IDENTITY"));

        lookAfter(Duration.ofHours(3));

        awaitTold(sent.id(), "referral-escalated");
        Awaitility.await()
                .until(() ->
                        !select("select event_id from inbox where consumer = 'referral.clocks'")
                                .isEmpty());
        assertThat(childrenOf(sent.id())).isEmpty();
    }

    @Test
    void twoReplicasThatLookAtOnceActOnce() {
        var sent = sent("P0");
        clock.advance(Duration.ofHours(1));

        var oneReplica = CompletableFuture.runAsync(this::look);
        var another = CompletableFuture.runAsync(this::look);
        CompletableFuture.allOf(oneReplica, another).join();

        awaitTold(sent.id(), "referral-escalated");
        assertThat(told(sent.id(), "referral-escalated")).hasSize(1);
        assertThat(told(sent.id(), "referral-reminded")).hasSize(1);
    }

    @Test
    void anAnswerStopsTheClocks() {
        var sent = sent("P0");
        sent.receiver().step(sent.id(), "acknowledgement").then().statusCode(200);
        sent.receiver().step(sent.id(), "acceptance").then().statusCode(200);
        sent.receiver().step(sent.id(), "start").then().statusCode(200);

        assertThat(clocks(sent.id()))
                .containsExactlyInAnyOrder("ACKNOWLEDGE MET", "ACCEPT MET", "START MET");
    }

    @Test
    void aLateAnswerStillCounts() {
        var sent = sent("P0");
        lookAfter(Duration.ofHours(1));
        awaitTold(sent.id(), "referral-escalated");

        sent.receiver().step(sent.id(), "acceptance").then().statusCode(200);

        assertThat(statusOf(sent.id())).isEqualTo("ACCEPTED");
        assertThat(clocks(sent.id())).contains("START RUNNING");
    }

    /// As a replica's clock does, on a thread of its own.
    private void look() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            deadlines.act(ALL);
        } finally {
            context.terminate();
        }
    }

    private static Sent sentWithFallback(String fallbackAgency, String... agreedForFallback) {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        var consent = consent(person, partner, "IDENTITY");
        if (agreedForFallback.length > 0) consent(person, fallbackAgency, agreedForFallback);
        var point = aServicePoint(partner, "HEALTH", aServicePoint(fallbackAgency, "HEALTH"));
        var id = UUID.fromString(open(person, point, "HEALTH", "P0", "NAMES", "SEX").path("id"));
        CASE_WORKER.step(id, "sending").then().statusCode(200);
        return new Sent(id, person, consent, partner, point);
    }

    private void lookAfter(Duration time) {
        clock.advance(time);
        deadlines.act(ALL);
    }

    private static void awaitTold(UUID referral, String name) {
        Awaitility.await(name + " of " + referral).until(() -> !told(referral, name).isEmpty());
    }

    private static List<String> told(UUID referral, String name) {
        return select(
                "select type from event_log where aggregate_id = ? and type like '%.' || ? || '.v1'",
                referral, name);
    }

    private static List<String> childrenOf(UUID referral) {
        return select(
                "select status || ' ' || to_agency from referral where parent_id = ?", referral);
    }

    private static List<String> clocks(UUID referral) {
        return select("select kind || ' ' || state from deadline where aggregate_id = ?", referral);
    }
}
