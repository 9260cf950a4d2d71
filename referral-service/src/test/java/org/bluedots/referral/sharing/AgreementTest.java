package org.bluedots.referral.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.agree;
import static org.bluedots.referral.World.anAgency;
import static org.bluedots.referral.World.consent;
import static org.bluedots.referral.World.open;
import static org.bluedots.referral.World.staff;
import static org.bluedots.referral.World.statusOf;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.Registration;
import org.bluedots.referral.RegistrationTopic;
import org.bluedots.referral.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class AgreementTest {

    private static final String PATH = "/v1/agreements/{id}";

    private final Desk admin = Desk.of(People.anAdministratorOfNorthstar());

    @Inject DeadlineService deadlines;
    @Inject FixedClock clock;

    @AfterEach
    void noonAgain() {
        clock.set(RegistrationTopic.NOON);
    }

    @Test
    void theAgencyThatProposesDoesNotSign() {
        var id = proposal(anAgency());

        assertThat(admin.act(PATH + "/signature", "", 0, id).statusCode()).isEqualTo(403);
        assertThat(admin.get(PATH, id).path("state").toString()).isEqualTo("PROPOSED");
    }

    @Test
    void othersDoNotSeeIt() {
        var id = proposal(anAgency());

        assertThat(Desk.of(staff("others", "dpo")).get(PATH, id).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasSentOnAnAgreementThatEndsComesBackToItsSender() {
        var partner = anAgency();
        var agreement = agree(partner, "2027-11-23T00:00:00Z", "IDENTITY");
        var referral = sentTo(partner);

        admin.act(PATH + "/end", "", 1, agreement).then().statusCode(200);

        assertThat(statusOf(referral)).isEqualTo("RETURNED");
        assertThat(World.CASE_WORKER.step(referral, "closure").path("status").toString())
                .isEqualTo("CLOSED");
    }

    @Test
    void anotherAgreementKeepsItThere() {
        var partner = aPartner("IDENTITY", "CONTACT");
        var agreement = agree(partner, "2027-11-23T00:00:00Z", "IDENTITY");
        var referral = sentTo(partner);

        admin.act(PATH + "/end", "", 1, agreement).then().statusCode(200);

        assertThat(statusOf(referral)).isEqualTo("SENT");
    }

    @Test
    void anAgreementEndsByItself() {
        var partner = anAgency();
        var agreement = agree(partner, "2026-11-24T12:00:00Z", "IDENTITY");
        var referral = sentTo(partner);

        clock.advance(Duration.ofDays(1));
        deadlines.act(10_000);

        Awaitility.await().until(() -> statusOf(referral).equals("RETURNED"));
        assertThat(admin.get(PATH, agreement).path("state").toString()).isEqualTo("ENDED");
    }

    @Test
    void anAgreementLiesInTheFuture() {
        var answer = admin.create("/v1/agreements", body(anAgency(), "2026-11-23T12:00:00Z"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.path("errors[0].pointer").toString()).isEqualTo("/validTo");
    }

    private UUID proposal(String agency) {
        return UUID.fromString(
                admin.create("/v1/agreements", body(agency, "2027-01-01T00:00:00Z")).path("id"));
    }

    private static String body(String agency, String validTo) {
        return """
        {"toAgency":"%s","countryCode":"MD","categories":["IDENTITY"],"validFrom":"2026-01-01T00:00:00Z","validTo":"%s"}
        """
                .formatted(agency, validTo);
    }

    private static UUID sentTo(String partner) {
        var person = aPerson();
        consent(person, partner, "IDENTITY");
        var point = aServicePoint(partner, "HEALTH");
        var id = UUID.fromString(open(person, point, "HEALTH", "P2", "NAMES").path("id"));
        World.CASE_WORKER.step(id, "sending").then().statusCode(200);
        return id;
    }
}
