package org.bluedots.referral.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aReceiver;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.consent;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scenario 19: siblings are transferred; one is blocked by consent, so none is. And a case has one
/// lead at any time.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class Scenario19SiblingsTest {

    private static final String COMPLETE =
            "\"COVER_SHEET\",\"CONSENT_AND_ASSENT\",\"REGISTRATION_AND_INITIAL_ASSESSMENT\",\"CASE_PLAN\",\"SERVICES_PROVIDED\"";

    private String partner = "";
    private UUID point = UUID.randomUUID();
    private UUID sister = UUID.randomUUID();
    private UUID brother = UUID.randomUUID();

    @BeforeEach
    void twoSiblings() {
        partner = aPartner("IDENTITY");
        point = aServicePoint(partner, "CHILD_PROTECTION");
        sister = aPerson();
        brother = aPerson();
        consent(sister, partner, "IDENTITY");
    }

    @Test
    void oneWithoutConsentKeepsBothHere() {
        var transfer = id(propose(COMPLETE));

        var refused = CASE_WORKER.act("/v1/transfers/{id}/sending", "", 0, transfer);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.path("code").toString()).isEqualTo("SIBLINGS_TOGETHER");
        assertThat(statuses(transfer)).containsExactly("PENDING_CONSENT", "READY");
        assertThat(leads()).containsExactly("northstar", "northstar");
    }

    @Test
    void theLeadMovesWithTheAcceptanceAndNotBefore() {
        consent(brother, partner, "IDENTITY");
        var transfer = id(propose(COMPLETE));
        send(transfer).then().statusCode(200);
        assertThat(leads()).containsExactly("northstar", "northstar");

        var accepted = aReceiver(partner).act("/v1/transfers/{id}/acceptance", "", 0, transfer);

        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        assertThat(statuses(transfer)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(leads()).containsExactly(partner, partner);
        assertThat(
                        select(
                                "select e.type from event_log e join referral r on r.id = e.aggregate_id where r.bundle_id = ? and e.type like '%case-transfer-accepted%'",
                                transfer))
                .hasSize(2);
    }

    @Test
    void aRefusedTransferLeavesTheLeadWhereItWas() {
        consent(brother, partner, "IDENTITY");
        var transfer = id(propose(COMPLETE));
        send(transfer).then().statusCode(200);

        aReceiver(partner)
                .act("/v1/transfers/{id}/refusal", "{\"reason\":\"NO_CAPACITY\"}", 0, transfer)
                .then()
                .statusCode(200);

        assertThat(statuses(transfer)).containsExactly("DECLINED", "DECLINED");
        assertThat(leads()).containsExactly("northstar", "northstar");
    }

    @Test
    void oneCaseOfATransferIsNotAcceptedAlone() {
        consent(brother, partner, "IDENTITY");
        var transfer = id(propose(COMPLETE));
        send(transfer).then().statusCode(200);
        var one =
                UUID.fromString(
                        select("select id from referral where bundle_id = ?", transfer).getFirst());
        aReceiver(partner).step(one, "acknowledgement").then().statusCode(200);

        var alone = aReceiver(partner).step(one, "acceptance");

        assertThat(alone.path("code").toString()).isEqualTo("SIBLINGS_TOGETHER");
        assertThat(leads()).containsExactly("northstar", "northstar");
    }

    @Test
    void anIncompleteChecklistKeepsItHereUntilItIsComplete() {
        consent(brother, partner, "IDENTITY");
        var proposed = propose("\"COVER_SHEET\"");
        var transfer = id(proposed);
        assertThat(proposed.jsonPath().getList("missing")).contains("CASE_PLAN").hasSize(4);
        assertThat(send(transfer).path("code").toString()).isEqualTo("CHECKLIST_INCOMPLETE");

        CASE_WORKER.put(
                "/v1/transfers/{id}/checklist", "{\"checklist\":[" + COMPLETE + "]}", transfer);

        assertThat(send(transfer).statusCode()).isEqualTo(200);
    }

    @Test
    void anAlarmRunsWhileATransferHangs() {
        consent(brother, partner, "IDENTITY");
        var transfer = id(propose(COMPLETE));
        send(transfer).then().statusCode(200);

        assertThat(
                        select(
                                """
                                select distinct to_char(due_at at time zone 'UTC', 'MM-DD HH24:MI') from deadline d
                                join referral r on r.id = d.aggregate_id where r.bundle_id = ? and d.kind = 'TRANSFER'
                                """,
                                transfer))
                .containsExactly("11-26 12:00");
    }

    private Response propose(String checklist) {
        var body =
                """
                {"subjectIds":["%s","%s"],"servicePointId":"%s","reason":"CASE_MOVED","priority":"P1","disclosed":["NAMES"],"checklist":[%s]}
                """
                        .formatted(sister, brother, point, checklist);
        var proposed = CASE_WORKER.create("/v1/transfers", body);
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        return proposed;
    }

    private static Response send(UUID transfer) {
        return CASE_WORKER.act("/v1/transfers/{id}/sending", "", 0, transfer);
    }

    private static UUID id(Response transfer) {
        return UUID.fromString(transfer.path("id"));
    }

    private static List<String> statuses(UUID transfer) {
        return select("select status from referral where bundle_id = ? order by status", transfer);
    }

    private List<String> leads() {
        return select("select lead_agency from subject where person_id in (?, ?)", sister, brother);
    }
}
