package org.bluedots.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.Endpoint.get;
import static org.bluedots.platform.testing.token.Endpoint.post;
import static org.bluedots.referral.RegistrationTopic.aReportFrom;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.Endpoint;
import org.bluedots.platform.testing.token.EndpointMatrix;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every endpoint of the service, tried by everybody who may not.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class DoorsTest {

    private static final String[] READERS = {
        Roles.NATIONAL_AUTHORITY,
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER,
        Roles.AGENCY_ADMIN,
        Roles.DPO,
        Roles.AUDITOR
    };

    private static final String[] EVERYBODY_BUT_OPERATORS =
            Roles.ALL.stream()
                    .filter(role -> !role.equals(Roles.OPERATOR))
                    .filter(role -> !role.equals(Roles.PARTNER_SYSTEM))
                    .toArray(String[]::new);

    private static final Endpoint READ = get("/v1/referrals/{id}", READERS);

    private static final List<Endpoint> ANSWERS =
            List.of(
                    answer("delivery", ""),
                    answer("acknowledgement", ""),
                    answer("acceptance", ""),
                    answer("start", ""),
                    answer("refusal", "{\"reason\":\"SAFETY\"}"),
                    answer("completion", "{\"outcome\":\"PARTIALLY\"}"));

    private static final String[] CHANGE_READERS =
            Stream.concat(
                            Stream.of(READERS),
                            Stream.of(
                                    Roles.GBV_SPECIALIST, Roles.PSYCHOLOGIST, Roles.PARTNER_SYSTEM))
                    .distinct()
                    .toArray(String[]::new);

    private static final String[] SUBSCRIBERS = {Roles.AGENCY_ADMIN, Roles.PARTNER_SYSTEM};
    private static final String WEBHOOK = "/v1/webhooks/{id}";
    private static final String SUBSCRIPTION = "{\"url\":\"https://partner.example/\"}";

    /// How partners are told.
    private static final List<Endpoint> TOLD =
            List.of(
                    get("/v1/referrals/changes", CHANGE_READERS),
                    get("/v1/referrals/stream", CHANGE_READERS),
                    get("/v1/webhooks", SUBSCRIBERS),
                    post("/v1/webhooks", SUBSCRIPTION, SUBSCRIBERS),
                    get(WEBHOOK, SUBSCRIBERS),
                    new Endpoint(
                            "PUT", WEBHOOK, SUBSCRIPTION, "application/json", List.of(SUBSCRIBERS)),
                    new Endpoint("DELETE", WEBHOOK, "", "application/json", List.of(SUBSCRIBERS)),
                    post(WEBHOOK + "/secret", "", SUBSCRIBERS),
                    post(WEBHOOK + "/ping", "", SUBSCRIBERS),
                    get(WEBHOOK + "/deliveries", SUBSCRIBERS),
                    post(WEBHOOK + "/deliveries/{deliveryId}/replay", "", SUBSCRIBERS),
                    post(WEBHOOK + "/replay-failed", "", SUBSCRIBERS));

    private static final EndpointMatrix MATRIX =
            EndpointMatrix.of(
                    Stream.concat(
                                    Stream.of(
                                            get("/v1/operations/outbox/parked", Roles.OPERATOR),
                                            operate("outbox/parked/{aggregateId}/release"),
                                            get("/v1/operations/quarantine", Roles.OPERATOR),
                                            operate("quarantine/{id}/replay"),
                                            operate("quarantine/{id}/replay-request"),
                                            get("/v1/service-points", EVERYBODY_BUT_OPERATORS),
                                            get("/v1/service-points/{id}", EVERYBODY_BUT_OPERATORS),
                                            get("/v1/referrals", READERS),
                                            READ),
                                    Stream.of(ANSWERS, TOLD).flatMap(List::stream))
                            .toArray(Endpoint[]::new));

    @SuppressWarnings("NullAway.Init") // Quarkus
    @TestHTTPResource
    URI base;

    private static Endpoint answer(String step, String body) {
        return post("/v1/referrals/{id}/" + step, body, Roles.NATIONAL_AUTHORITY);
    }

    private static Endpoint operate(String path) {
        return post("/v1/operations/" + path, "", Roles.OPERATOR);
    }

    @TestFactory
    Stream<DynamicTest> everyDoorIsGuarded() {
        return MATRIX.refusals(base);
    }

    @Test
    void noEndpointIsForgotten() {
        MATRIX.coversEveryOperation(base);
    }

    @TestFactory
    Stream<DynamicTest> strangersDoNotEvenFindAReport() {
        var report = aReportFrom(Hub.PALANCA);
        var strangers =
                Map.of(
                        "another hub", People.aRegistrarInOtaci(),
                        "another agency", People.aProtectionOfficerInSiret(),
                        "another authority", People.anOfficerOfRomania());
        return strangers.entrySet().stream().flatMap(who -> readingFails(report, who));
    }

    private static Stream<DynamicTest> readingFails(
            UUID report, Map.Entry<String, TokenDraft> who) {
        var stranger = Desk.of(who.getValue());
        return Stream.of(
                dynamicTest(
                        READ.path() + " hides it from " + who.getKey(),
                        () -> assertThat(stranger.read(report).statusCode()).isEqualTo(404)),
                dynamicTest(
                        "the list hides it from " + who.getKey(),
                        () ->
                                assertThat(stranger.get("/v1/referrals?limit=200").asString())
                                        .doesNotContain(report.toString())));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheReceiverAnswers() {
        var report = aReportFrom(Hub.PALANCA);
        var others =
                Map.of(
                        People.anOfficerOfRomania(), 404,
                        TokenDrafts.anOfficerAtTheSendersHub(), 404,
                        People.aProtectionOfficerInPalanca(), 403,
                        People.aRegistrarInOtaci(), 403,
                        People.aProtectionOfficerInSiret(), 403);
        return ANSWERS.stream()
                .flatMap(endpoint ->
                        others.entrySet().stream()
                                .map(other ->
                                        dynamicTest(
                                                endpoint.path() + " by " + other.getValue(),
                                                () -> refuses(report, endpoint, other))));
    }

    private static void refuses(
            UUID report, Endpoint endpoint, Map.Entry<TokenDraft, Integer> other) {
        var step = endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
        var answer = Desk.of(other.getKey()).answer(report, step, endpoint.body(), 0);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(other.getValue());
        assertThat(ReferralDatabase.select("select status from referral where id = ?", report))
                .containsExactly("SENT");
    }

    /// Tokens that the realm would not give.
    private static final class TokenDrafts {

        /// Sees the report as its sender, and still has no say.
        static TokenDraft anOfficerAtTheSendersHub() {
            return People.aRegistrarInPalanca().roles(Roles.NATIONAL_AUTHORITY);
        }
    }
}
