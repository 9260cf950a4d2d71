package org.bluedots.referral.personchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.identified;
import static org.bluedots.referral.RegistrationTopic.newId;
import static org.bluedots.referral.World.CASE_WORKER;
import static org.bluedots.referral.World.aPartner;
import static org.bluedots.referral.World.aPerson;
import static org.bluedots.referral.World.aServicePoint;
import static org.bluedots.referral.World.about;
import static org.bluedots.referral.World.open;
import static org.bluedots.referral.World.sent;
import static org.bluedots.referral.World.statusOf;
import static org.bluedots.referral.World.tell;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Registration;
import org.bluedots.referral.RegistrationTopic;
import org.bluedots.referral.RegistrationTopic.Fact;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.Test;

/// What happens to people in registration, and what it makes of their referrals.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
@WithTestResource(Registration.class)
class PersonChangeTest {

    @Test
    void whoseRecordsBecomeOneHasTheReferralsOfBoth() {
        var sent = sent();
        var survivor = aPerson();

        tell(merged(newId(), survivor, sent.person()));

        assertThat(CASE_WORKER.read(sent.id()).path("subjectId").toString())
                .isEqualTo(survivor.toString());
        assertThat(openedFor(sent.person()).statusCode()).isEqualTo(201);
        assertThat(select("select person_id from subject where merged_into = ?", survivor))
                .containsExactly(sent.person().toString());
    }

    @Test
    void ofTwoReportsOnOneChildTheOlderLeads() {
        var older = aPersonFoundAlone();
        var younger = aPersonFoundAlone();

        tell(merged(newId(), younger, older));

        assertThat(
                        select(
                                "select (led_by is null)::text from referral where subject_id = ? order by id",
                                younger))
                .containsExactly("true", "false");
    }

    @Test
    void whatWasMergedPartsAgain() {
        var sent = sent();
        var survivor = aPerson();
        var merge = newId();
        tell(merged(merge, survivor, sent.person()));

        tell(
                about(
                        survivor,
                        "persons-unmerged",
                        3,
                        "{\"mergeId\":\"%s\",\"survivorId\":\"%s\",\"restoredId\":\"%s\"}"
                                .formatted(merge, survivor, sent.person())));

        assertThat(CASE_WORKER.read(sent.id()).path("subjectId").toString())
                .isEqualTo(sent.person().toString());
        assertThat(select("select state from subject where person_id = ?", sent.person()))
                .containsExactly("PRESENT");
        assertThat(
                        select(
                                "select subject_id::text from consent_copy where consent_id = ?",
                                sent.consent()))
                .containsExactly(sent.person().toString());
    }

    @Test
    void anErasedPersonLeavesTheIdOnlyAndTheReceiverIsToldToErase() {
        var sent = sent();

        tell(about(sent.person(), "person-erased", 2, person(sent.person())));

        assertThat(sent.status()).isEqualTo("HALTED");
        assertThat(select("select concat(snapshot, brief) from referral where id = ?", sent.id()))
                .containsExactly("");
        assertThat(openedFor(sent.person()).statusCode()).isEqualTo(404);
    }

    @Test
    void aMandatoryReportOutlivesTheErasure() {
        var child = aPersonFoundAlone();

        tell(about(child, "person-erased", 3, person(child)));

        assertThat(select("select status from referral where subject_id = ?", child))
                .containsExactly("SENT");
    }

    @Test
    void whoLeavesForAnotherCountryGetsAProposalToCarryOnThere() {
        var sent = sent();

        tell(departed(sent.person(), "ROU"));

        assertThat(
                        select(
                                "select status || ' ' || reason from referral where parent_id = ?",
                                sent.id()))
                .containsExactly("DRAFT CONTINUATION_ELSEWHERE");
        assertThat(sent.status()).isEqualTo("SENT");
    }

    @Test
    void whoStaysInTheCountryDoesNot() {
        var sent = sent();

        tell(departed(sent.person(), "MDA"));

        assertThat(select("select id from referral where parent_id = ?", sent.id())).isEmpty();
    }

    @Test
    void whoComesOfAgeIsAskedAgainAndNothingIsClosed() {
        var sent = sent();
        tell(
                about(
                        sent.consent(),
                        "consent-superseded",
                        2,
                        "{\"consentId\":\"%s\",\"subjectId\":\"%s\"}"
                                .formatted(sent.consent(), sent.person())));

        tell(about(sent.person(), "person-turned-18", 2, person(sent.person())));

        assertThat(sent.status()).isEqualTo("SENT");
        assertThat(CASE_WORKER.read(sent.id()).<Boolean>path("grounds.consentDue")).isTrue();
    }

    @Test
    void aReferralOfSomebodyHiddenIsGuarded() {
        var person = aPerson();
        tell(about(person, "person-protected", 2, person(person)));

        assertThat(openedFor(person).statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingChildWhoWasAloneIsReportedOnceAndAgainWhenMissingAgain() {
        var child = aPersonFoundAlone();

        tell(missing(child, 3), missing(child, 4));

        assertThat(
                        select(
                                "select priority from referral where subject_id = ? and reason = 'MISSING_CHILD'",
                                child))
                .containsExactly("P0");
    }

    @Test
    void anEventThatCannotBeReadIsKept() {
        var person = aPerson();
        var poison = about(person, "person-turned-18", 2, "{\"nobody\":true}");

        try (var registration = new RegistrationTopic()) {
            registration.publish(poison);
        }

        Awaitility.await()
                .until(() ->
                        select("select state from quarantine where event_id = ?", poison.id())
                                .equals(List.of("FAILED")));
    }

    @Test
    void everyEventAgainChangesNothing() {
        var person = newId();
        var registered = about(person, "person-registered", 1, person(person));

        tell(registered);
        tell(registered);

        assertThat(statusOf(sent().id())).isEqualTo("SENT");
        assertThat(select("select state from subject where person_id = ?", person))
                .containsExactly("PRESENT");
    }

    private static Response openedFor(UUID person) {
        return open(person, aServicePoint(aPartner("IDENTITY"), "HEALTH"), "HEALTH", "P1");
    }

    private static UUID aPersonFoundAlone() {
        var child = aPerson();
        tell(identified(child).withVersion(2).from(Hub.PALANCA));
        return child;
    }

    private static Fact missing(UUID child, int version) {
        var data =
                "{\"personId\":\"%s\",\"alarm\":true,\"lastSeenAt\":\"%s\",\"notedAt\":\"%s\"}"
                        .formatted(child, NOON, NOON);
        return about(child, "whereabouts-unknown", version, data);
    }

    private static Fact departed(UUID person, String country) {
        return about(
                person,
                "person-departed",
                2,
                "{\"personId\":\"%s\",\"destinationCountry\":\"%s\",\"departedAt\":\"%s\"}"
                        .formatted(person, country, NOON));
    }

    private static Fact merged(UUID merge, UUID survivor, UUID merged) {
        var version =
                1
                        + select(
                                        "select version from aggregate_seen where consumer = 'referral.people' and aggregate_id = ?",
                                        survivor)
                                .stream()
                                .mapToInt(Integer::parseInt)
                                .findFirst()
                                .orElse(0);
        return about(
                survivor,
                "persons-merged",
                version,
                "{\"mergeId\":\"%s\",\"survivorId\":\"%s\",\"mergedId\":\"%s\"}"
                        .formatted(merge, survivor, merged));
    }

    private static String person(UUID person) {
        return "{\"personId\":\"" + person + "\"}";
    }
}
