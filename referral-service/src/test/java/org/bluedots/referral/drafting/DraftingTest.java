package org.bluedots.referral.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.MANAGER;
import static org.bluedots.referral.World.OFFICER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aPersonAt;
import static org.bluedots.referral.World.aReferral;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.open;
import static org.bluedots.referral.World.statusOf;
import static org.bluedots.referral.World.wanted;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.Registration;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class DraftingTest {

    private static final String OVERRIDE =
            "{\"basis\":\"VITAL_INTERESTS\",\"reason\":\"She is unconscious and nobody else is here.\"}";

    private String partner = "";
    private UUID clinic = UUID.randomUUID();

    @BeforeEach
    void aClinicOfAPartner() {
        partner = aPartner("IDENTITY");
        clinic = aServicePoint(partner, "HEALTH");
    }

    @Test
    void whatSomebodyAgreedToIsReady() {
        var person = aPerson();
        var consent = consent(person, partner, "IDENTITY", "CONTACT");

        var made = open(person, clinic, "HEALTH", "P1", "NAMES", "SEX");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"" + made.path("version") + "\"");
        assertThat(made.path("status").toString()).isEqualTo("READY");
        assertThat(made.path("grounds.consentId").toString()).isEqualTo(consent.toString());
        assertThat(made.path("code").toString()).startsWith("RF-MD-");
    }

    @Test
    void whatNobodyAgreedToWaits() {
        var made = open(aPerson(), clinic, "HEALTH", "P1", "NAMES");

        assertThat(made.path("status").toString()).isEqualTo("PENDING_CONSENT");
        assertThat(sending(made).path("code").toString()).isEqualTo("CONSENT_REQUIRED");
    }

    @Test
    void withoutAReceiverItStaysADraft() {
        var made = CASE_WORKER.create("/v1/referrals", withoutAReceiver(aPerson()));

        assertThat(made.path("status").toString()).isEqualTo("DRAFT");
        assertThat(sending(made).path("code").toString()).isEqualTo("NO_RECEIVER");
    }

    @Test
    void choosingAReceiverPassesTheGate() {
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var id = id(CASE_WORKER.create("/v1/referrals", withoutAReceiver(person)));

        var addressed = CASE_WORKER.step(id, "receiver", "{\"servicePointId\":\"" + clinic + "\"}");

        assertThat(addressed.path("status").toString()).isEqualTo("READY");
        assertThat(addressed.path("toAgency").toString()).isEqualTo(partner);
    }

    @Test
    void aSecondOfTheSameServiceToTheSameReceiverIsRefused() {
        var person = aPerson();
        aReferral(person, clinic);

        var second = open(person, clinic, "HEALTH", "P1", "NAMES");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.path("code").toString()).isEqualTo("REFERRAL_EXISTS");
    }

    @Test
    void sendingTheSameRequestAgainOpensNoSecond() {
        var person = aPerson();
        var body = wanted(person, clinic, "HEALTH", "P1", "NAMES");
        var first = CASE_WORKER.create("/v1/referrals", body, "the-same-key-" + person);
        var again = CASE_WORKER.create("/v1/referrals", body, "the-same-key-" + person);

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(select("select id from referral where subject_id = ?", person)).hasSize(1);
    }

    @Test
    void nobodyRefersAPersonOfAnotherHub() {
        var made = open(aPersonAt(Hub.OTACI), clinic, "HEALTH", "P1", "NAMES");

        assertThat(made.statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsNotClearedRefersNobodyToAServiceThatTellsWhatHappened() {
        var made = open(aPerson(), clinic, "GBV_RESPONSE", "P1");

        assertThat(made.statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverIsProtectedIsReferredByCaseCodeAndNotByName() {
        var body = wanted(aPerson(), clinic, "GBV_RESPONSE", "P1", "NAMES");

        var made = OFFICER.create("/v1/referrals", body);

        assertThat(made.statusCode()).isEqualTo(422);
        assertThat(made.path("errors[0].pointer").toString()).isEqualTo("/disclosed");
    }

    @Test
    void aCaregiverWhoIsNotToldNeedsAReason() {
        var body = wanted(aPerson(), clinic, "HEALTH", "P1").replace("YES", "NO");

        var made = CASE_WORKER.create("/v1/referrals", body);

        assertThat(made.statusCode()).isEqualTo(422);
        assertThat(made.path("errors[0].pointer").toString())
                .isEqualTo("/letter/brief/caregiverNotTold");
    }

    @Test
    void theWordsOfTheSenderAreSealedInTheDatabase() {
        var id = aReferral(aPerson(), clinic);

        assertThat(select("select brief from referral where id = ?", id).getFirst())
                .doesNotContain("cough");
        assertThat(CASE_WORKER.read(id).path("letter.why").toString())
                .isEqualTo("She has a cough.");
    }

    @Test
    void oneProposesAnOverrideAndAnotherApproves() {
        var id = aReferral(aPerson(), clinic);
        CASE_WORKER.step(id, "override", OVERRIDE).then().statusCode(200);

        var approved = MANAGER.step(id, "override-approval");

        assertThat(approved.path("status").toString()).isEqualTo("READY");
        assertThat(approved.path("grounds.basis").toString()).isEqualTo("OVERRIDE");
        assertThat(CASE_WORKER.step(id, "sending").path("status").toString()).isEqualTo("SENT");
    }

    @Test
    void aProposedOverrideOutlivesAConsentThatDoesNotDo() {
        var person = aPerson();
        var id = aReferral(person, clinic);
        CASE_WORKER.step(id, "override", OVERRIDE).then().statusCode(200);

        consent(person, partner, "CONTACT");

        assertThat(MANAGER.step(id, "override-approval").path("status").toString())
                .isEqualTo("READY");
    }

    @Test
    void nobodyApprovesTheirOwnOverride() {
        var id = aReferral(aPerson(), clinic);
        OFFICER.step(id, "override", OVERRIDE).then().statusCode(200);

        var approved = OFFICER.step(id, "override-approval");

        assertThat(approved.statusCode()).isEqualTo(409);
        assertThat(approved.path("code").toString()).isEqualTo("VERIFIER_CONFLICT");
        assertThat(statusOf(id)).isEqualTo("PENDING_CONSENT");
    }

    @Test
    void whatIsWrittenAnewPassesTheGateAnew() {
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var id = aReferral(person, clinic);

        var rewritten =
                CASE_WORKER.rewrite(
                        id, wanted(person, clinic, "HEALTH", "P1", "NAMES", "CONTACT_DETAILS"));

        assertThat(rewritten.path("status").toString()).isEqualTo("PENDING_CONSENT");
    }

    @Test
    void aStrangerNeitherReadsNorChangesIt() {
        var id = aReferral(aPerson(), clinic);
        var stranger = Desk.of(People.aProtectionOfficerInSiret());

        assertThat(stranger.read(id).statusCode()).isEqualTo(404);
        assertThat(stranger.step(id, "cancellation").statusCode()).isEqualTo(404);
    }

    private static String withoutAReceiver(UUID person) {
        return "{\"subjectId\":\"%s\",\"serviceType\":\"HEALTH\",\"priority\":\"P2\"}"
                .formatted(person);
    }

    private static UUID id(Response made) {
        return UUID.fromString(made.path("id"));
    }

    private static Response sending(Response made) {
        return CASE_WORKER.step(id(made), "sending");
    }
}
