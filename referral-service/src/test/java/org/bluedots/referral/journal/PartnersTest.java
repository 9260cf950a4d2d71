package org.bluedots.referral.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anAdministratorOfNorthstar;
import static org.bluedots.platform.testing.token.People.anOfficerOfMoldova;
import static org.bluedots.platform.testing.token.People.theSystemOfTheMoldovanAuthority;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.aReportFrom;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.Route;
import org.bluedots.referral.servicepoint.ServiceType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class PartnersTest {

    @Inject Partners partners;

    @AfterEach
    void nobodyIsSubscribed() {
        select("delete from webhook returning id::text");
    }

    @Test
    void bothAgenciesAreToldOfEachStepWithTheVersionItLedTo() {
        subscribe(anAdministratorOfNorthstar());
        subscribe(theSystemOfTheMoldovanAuthority());
        subscribe(anAdministratorOfNorthstar().agency("riverbank"));

        var report = aReportFrom(Hub.PALANCA);
        Desk.of(anOfficerOfMoldova()).answer(report, "acknowledgement", "", 0);

        var told =
                List.of(
                        "referral-opened SENT 0",
                        "referral-sent SENT 0",
                        "referral-delivered ACKNOWLEDGED 1",
                        "referral-acknowledged ACKNOWLEDGED 1");
        assertThat(told("northstar", report)).containsExactlyElementsOf(told);
        assertThat(told("md-guardianship", report)).containsExactlyElementsOf(told);
        assertThat(told("riverbank", report)).isEmpty();
    }

    @Test
    void aReceiverIsToldNothingOfADraft() {
        subscribe(anAdministratorOfNorthstar());
        subscribe(anAdministratorOfNorthstar().agency("riverbank"));
        var draft =
                Referral.draft(
                        newId(),
                        SpokenCode.of("RF", "MD", 7),
                        ReferralType.SERVICE,
                        new Need(
                                newId(),
                                ServiceType.HEALTH,
                                ReferralReason.SERVICE_NEEDED,
                                Priority.P2),
                        new Route("northstar", "BD-MD-01", "MD", newId(), "riverbank"),
                        NOON);

        QuarkusTransaction.requiringNew().run(() -> partners.tell(draft, draft.opened(), NOON));

        assertThat(told("northstar", draft.id())).containsExactly("referral-opened DRAFT 0");
        assertThat(told("riverbank", draft.id())).isEmpty();
    }

    private static void subscribe(TokenDraft who) {
        given().header("Authorization", who.bearer())
                .header("Idempotency-Key", newId().toString())
                .contentType("application/json")
                .body("{\"url\":\"https://partner.example/hook\"}")
                .post("/v1/webhooks")
                .then()
                .statusCode(201);
    }

    private static List<String> told(String agency, UUID referral) {
        return select(
                """
                select concat_ws(' ', type, referral_status, referral_version)
                from webhook_delivery where agency_id = ? and referral_id = ? order by id
                """,
                agency,
                referral);
    }
}
