package org.bluedots.referral.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.MANAGER;
import static org.bluedots.referral.World.OFFICER;
import static org.bluedots.referral.World.aClearedReceiver;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aReceiver;
import static org.bluedots.referral.World.aReferral;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.endConsent;
import static org.bluedots.referral.World.sent;
import static org.bluedots.referral.World.wanted;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class WorkListTest {

    @Test
    void whatWasSentIsInTheReceiversInboxUntilItIsDone() {
        var sent = sent();
        var receiver = sent.receiver();
        assertThat(ids(receiver, "INBOX")).containsExactly(sent.id());
        assertThat(count(receiver, "INBOX")).isEqualTo(1);

        receiver.step(sent.id(), "acknowledgement");
        receiver.step(sent.id(), "acceptance");
        receiver.step(sent.id(), "completion", "{\"outcome\":\"SERVICE_PROVIDED\"}");

        assertThat(ids(receiver, "INBOX")).isEmpty();
        assertThat(count(receiver, "INBOX")).isZero();
        assertThat(ids(CASE_WORKER, "DONE")).contains(sent.id());
    }

    @Test
    void whatWaitsForConsentIsCountedAndThenNot() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        var before = count(CASE_WORKER, "WAITING_FOR_CONSENT");
        var id = aReferral(person, aServicePoint(partner, "HEALTH"));
        assertThat(count(CASE_WORKER, "WAITING_FOR_CONSENT")).isEqualTo(before + 1);

        consent(person, partner, "IDENTITY");

        assertThat(count(CASE_WORKER, "WAITING_FOR_CONSENT")).isEqualTo(before);
        assertThat(ids(CASE_WORKER, "READY")).contains(id);
    }

    @Test
    void aHaltedOneWaitsForTheReceiversAnswer() {
        var sent = sent();
        endConsent(sent.consent(), sent.person(), "withdrawn");
        assertThat(ids(sent.receiver(), "STOPPED")).containsExactly(sent.id());

        sent.receiver().step(sent.id(), "stop-answer", "{\"answer\":\"KEPT_BY_LAW\"}");

        assertThat(ids(sent.receiver(), "STOPPED")).isEmpty();
    }

    @Test
    void aDeclinedOneIsBackWithTheSender() {
        var sent = sent();

        sent.receiver().step(sent.id(), "refusal", "{\"reason\":\"LANGUAGE\"}");

        assertThat(ids(CASE_WORKER, "BACK")).contains(sent.id());
    }

    @Test
    void noNumberTellsTheUnclearedOfASurvivor() {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var point = aServicePoint(partner, "GBV_RESPONSE");
        var before = count(MANAGER, "READY");
        var body = wanted(person, point, "GBV_RESPONSE", "P1", "SEX");
        var id = UUID.fromString(OFFICER.create("/v1/referrals", body).path("id"));

        assertThat(count(MANAGER, "READY")).isEqualTo(before);
        assertThat(ids(OFFICER, "READY")).contains(id);
        OFFICER.step(id, "sending").then().statusCode(200);
        assertThat(count(aClearedReceiver(partner), "INBOX")).isEqualTo(1);
        assertThat(count(aReceiver(partner), "INBOX")).isZero();
    }

    @Test
    void listsAndCountsAreOfOneServicePoint() {
        var sent = sent();

        var counts =
                sent.receiver()
                        .get("/v1/referrals/counts?servicePointId={id}", UUID.randomUUID())
                        .jsonPath();

        assertThat(counts.getInt("INBOX")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aListIsAsLongAsItsCount(WorkList list) {
        sent();

        assertThat(ids(CASE_WORKER, list.name())).hasSize(count(CASE_WORKER, list.name()));
    }

    @Test
    void anUnknownListIsRefused() {
        assertThat(CASE_WORKER.get("/v1/referrals?list=MINE").statusCode()).isEqualTo(422);
    }

    private static List<UUID> ids(Desk desk, String list) {
        var found = desk.get("/v1/referrals?limit=200&list={list}", list);
        return found.jsonPath().getList("items.id", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    private static int count(Desk desk, String list) {
        return desk.get("/v1/referrals/counts").jsonPath().getInt(list);
    }
}
