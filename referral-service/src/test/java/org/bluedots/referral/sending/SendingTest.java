package org.bluedots.referral.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aReceiver;
import static org.bluedots.referral.World.aReferral;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.anAgency;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.open;
import static org.bluedots.referral.World.sent;
import static org.bluedots.referral.World.statusOf;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Registration;
import org.bluedots.referral.RegistrationTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class SendingTest {

    @Inject FixedClock clock;

    @AfterEach
    void asBefore() {
        Registration.returns();
        clock.set(RegistrationTopic.NOON);
    }

    @Test
    void theReceiverSeesExactlyWhatWasDisclosed() {
        var sent = sent();

        var seen = sent.receiver().read(sent.id());

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.jsonPath().getMap("person").keySet()).hasToString("[NAMES, SEX]");
        assertThat(seen.path("letter.why").toString()).isEqualTo("She has a cough.");
        assertThat(seen.asString()).doesNotContain("+3736").doesNotContain("PASSPORT");
    }

    @Test
    void aCaseCodeStandsForTheName() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var made = open(person, aServicePoint(partner, "HEALTH"), "HEALTH", "P1", "CASE_CODE");
        var id = UUID.fromString(made.path("id"));
        CASE_WORKER.step(id, "sending").then().statusCode(200);

        assertThat(aReceiver(partner).read(id).jsonPath().getMap("person"))
                .hasToString("{CASE_CODE=BD-MD-7K3Q-4}");
    }

    @Test
    void theReceiverSeesNothingBeforeItIsSent() {
        var partner = aPartner("IDENTITY");
        var id = aReferral(aPerson(), aServicePoint(partner, "HEALTH"));

        assertThat(aReceiver(partner).read(id).statusCode()).isEqualTo(404);
        assertThat(aReceiver(partner).get("/v1/referrals").asString())
                .doesNotContain(id.toString());
    }

    @Test
    void whatWasDisclosedIsSealedInTheDatabase() {
        var sent = sent();

        assertThat(select("select snapshot from referral where id = ?", sent.id()).getFirst())
                .isNotEqualTo("null")
                .doesNotContain("Ірина");
    }

    @Test
    void withoutAnAgreementBetweenTheAgenciesNothingLeaves() {
        var stranger = anAgency();
        var person = aPerson();
        consent(person, stranger, "IDENTITY");
        var id = aReferral(person, aServicePoint(stranger, "HEALTH"));

        var refused = CASE_WORKER.step(id, "sending");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.path("code").toString()).isEqualTo("DSA_MISSING");
        assertThat(statusOf(id)).isEqualTo("READY");
    }

    @Test
    void anAgreementOnLessThanIsDisclosedDoesNotDo() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        consent(person, partner, "IDENTITY", "CONTACT");
        var id =
                UUID.fromString(
                        open(
                                        person,
                                        aServicePoint(partner, "HEALTH"),
                                        "HEALTH",
                                        "P1",
                                        "NAMES",
                                        "CONTACT_DETAILS")
                                .path("id"));

        assertThat(CASE_WORKER.step(id, "sending").path("code").toString())
                .isEqualTo("DSA_MISSING");
    }

    @Test
    void whileRegistrationIsAwayNothingOfThePersonLeavesAndNothingIsLost() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var id = aReferral(person, aServicePoint(partner, "HEALTH"));
        Registration.leaves();

        assertThat(CASE_WORKER.step(id, "sending").statusCode()).isEqualTo(503);
        assertThat(statusOf(id)).isEqualTo("READY");

        Registration.returns();
        assertThat(CASE_WORKER.step(id, "sending").path("status").toString()).isEqualTo("SENT");
    }

    @Test
    void idsAndCodesAreSentWhileRegistrationIsAway() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var made = open(person, aServicePoint(partner, "HEALTH"), "HEALTH", "P0", "PRIORITY");
        Registration.leaves();

        var sent = CASE_WORKER.step(UUID.fromString(made.path("id")), "sending");

        assertThat(sent.path("status").toString()).isEqualTo("SENT");
    }

    @Test
    void aConsentWhoseTimeIsOverSendsNothing() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var id = aReferral(person, aServicePoint(partner, "HEALTH"));
        clock.set(RegistrationTopic.NOON.plus(Duration.ofDays(366)));

        assertThat(CASE_WORKER.step(id, "sending").path("code").toString())
                .isEqualTo("CONSENT_REQUIRED");
    }

    @Test
    void theReceiverSeesThePersonUntilThirtyDaysAfterTheEnd() {
        var sent = sent();
        sent.receiver().step(sent.id(), "acknowledgement");
        sent.receiver().step(sent.id(), "acceptance");
        sent.receiver().step(sent.id(), "completion", "{\"outcome\":\"SERVICE_PROVIDED\"}");
        clock.advance(Duration.ofDays(29));
        assertThat(sent.receiver().read(sent.id()).jsonPath().getMap("person")).isNotNull();

        clock.advance(Duration.ofDays(1));

        var after = sent.receiver().read(sent.id());
        assertThat(after.jsonPath().getMap("person")).isNull();
        assertThat(after.<Object>path("letter.why")).isNull();
        assertThat(after.path("outcome").toString()).isEqualTo("SERVICE_PROVIDED");
    }

    @Test
    void aRevokedReferralShowsTheReceiverNothingAndWaitsForItsAnswer() {
        var sent = sent();
        CASE_WORKER.step(sent.id(), "revocation").then().statusCode(200);

        assertThat(sent.receiver().read(sent.id()).jsonPath().getMap("person")).isNull();
        assertThat(clocks(sent.id())).contains("STOP RUNNING");

        var told = sent.receiver().step(sent.id(), "stop-answer", "{\"answer\":\"ERASED\"}");
        assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
        assertThat(clocks(sent.id())).contains("STOP MET");
        assertThat(CASE_WORKER.read(sent.id()).path("stop.answer").toString()).isEqualTo("ERASED");
    }

    @Test
    void whoSentItIsWrittenDown() {
        var sent = sent();

        assertThat(
                        select(
                                "select actor_id from audit_entry where action = 'send' and ? = any (object_ids)",
                                sent.id()))
                .hasSize(1);
    }

    private static List<String> clocks(UUID referral) {
        return select("select kind || ' ' || state from deadline where aggregate_id = ?", referral);
    }
}
