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

    static final String[] READERS = {
        Roles.NATIONAL_AUTHORITY,
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.PARTNER_SYSTEM,
        Roles.HUB_MANAGER,
        Roles.AGENCY_ADMIN,
        Roles.DPO,
        Roles.AUDITOR
    };

    private static final String[] RECEIVERS = {
        Roles.NATIONAL_AUTHORITY,
        Roles.PARTNER_SYSTEM,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.HUB_MANAGER
    };

    private static final String[] SENDERS = {
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.HUB_MANAGER
    };

    private static final String[] LEADING = {
        Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER
    };

    private static final String[] AGREEING = {Roles.AGENCY_ADMIN, Roles.DPO};

    private static final String[] READERS_OF_AGREEMENTS = {
        Roles.AGENCY_ADMIN, Roles.DPO, Roles.AUDITOR, Roles.HUB_MANAGER
    };

    private static final String REFERRAL =
            """
            {"subjectId":"01980000-0000-7000-8000-000000000001","serviceType":"HEALTH","priority":"P2"}
            """;

    private static final String TO =
            "{\"servicePointId\":\"01980000-0000-7000-8000-000000000001\"}";

    private static final String POINT =
            """
            {"countryCode":"MD","name":"A clinic","serviceTypes":["HEALTH"],"hours":"24x7","timeZone":"UTC",
            "audience":{"ageFrom":0,"ageTo":120,"acceptsUasc":true,"acceptsGbv":true}}
            """;

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
                    answer("completion", "{\"outcome\":\"PARTIALLY\"}"),
                    answer("appointment", "{\"at\":\"2027-01-01T00:00:00Z\"}"),
                    answer("no-show", ""),
                    answer("return", ""),
                    answer("stop-answer", "{\"answer\":\"ERASED\"}"));

    private static final List<Endpoint> SENDING =
            List.of(
                    post("/v1/referrals", REFERRAL, SENDERS),
                    put("/v1/referrals/{id}/draft", REFERRAL, SENDERS),
                    send("receiver", TO),
                    post(
                            "/v1/referrals/{id}/override",
                            "{\"basis\":\"BEST_INTERESTS\",\"reason\":\"Nobody can be asked now.\"}",
                            Roles.CASE_WORKER,
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.GBV_SPECIALIST),
                    post(
                            "/v1/referrals/{id}/override-approval",
                            "",
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.HUB_MANAGER),
                    send("sending", ""),
                    send("cancellation", ""),
                    send("revocation", ""),
                    send("client-refusal", ""),
                    send("unavailability", ""),
                    send("recall", ""),
                    send("closure", ""),
                    send("rerouting", TO),
                    send("contact-attempts", "{\"via\":\"PHONE\",\"result\":\"REACHED\"}"));

    private static final List<Endpoint> TRANSFERS =
            List.of(
                    post(
                            "/v1/transfers",
                            """
                            {"subjectIds":["01980000-0000-7000-8000-000000000001"],"priority":"P2","reason":"CASE_MOVED",
                            "servicePointId":"01980000-0000-7000-8000-000000000001"}
                            """,
                            LEADING),
                    get("/v1/transfers/{id}", LEADING),
                    put("/v1/transfers/{id}/checklist", "{\"checklist\":[]}", LEADING),
                    post("/v1/transfers/{id}/sending", "", LEADING),
                    post("/v1/transfers/{id}/acceptance", "", LEADING),
                    post("/v1/transfers/{id}/refusal", "{\"reason\":\"SAFETY\"}", LEADING));

    private static final List<Endpoint> PARTNERS =
            List.of(
                    post("/v1/service-points", POINT, Roles.AGENCY_ADMIN),
                    put("/v1/service-points/{id}", POINT, Roles.AGENCY_ADMIN),
                    post(
                            "/v1/service-points/{id}/capacity",
                            "{\"room\":\"FULL\"}",
                            Roles.AGENCY_ADMIN,
                            Roles.HUB_MANAGER,
                            Roles.PARTNER_SYSTEM,
                            Roles.NATIONAL_AUTHORITY),
                    post("/v1/service-points/{id}/retirement", "", Roles.AGENCY_ADMIN),
                    get(
                            "/v1/service-point-matches",
                            Stream.concat(Stream.of(Roles.INFO_WORKER), Stream.of(SENDERS))
                                    .toArray(String[]::new)),
                    get("/v1/agreements", READERS_OF_AGREEMENTS),
                    get("/v1/agreements/{id}", READERS_OF_AGREEMENTS),
                    post(
                            "/v1/agreements",
                            """
                            {"toAgency":"riverbank","countryCode":"MD","categories":["IDENTITY"],
                            "validFrom":"2026-01-01T00:00:00Z","validTo":"2027-01-01T00:00:00Z"}
                            """,
                            AGREEING),
                    post("/v1/agreements/{id}/signature", "", AGREEING),
                    post("/v1/agreements/{id}/end", "", AGREEING));

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
                                            get("/v1/referrals/counts", READERS),
                                            READ),
                                    Stream.of(
                                                    ANSWERS,
                                                    SENDING,
                                                    TRANSFERS,
                                                    PARTNERS,
                                                    DoorsOfPartners.ALL)
                                            .flatMap(List::stream))
                            .toArray(Endpoint[]::new));

    @SuppressWarnings("NullAway.Init") // Quarkus
    @TestHTTPResource
    URI base;

    private static Endpoint answer(String step, String body) {
        return post("/v1/referrals/{id}/" + step, body, RECEIVERS);
    }

    private static Endpoint send(String step, String body) {
        return post("/v1/referrals/{id}/" + step, body, SENDERS);
    }

    private static Endpoint put(String path, String body, String... roles) {
        return new Endpoint("PUT", path, body, "application/json", List.of(roles));
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
                        People.aProtectionOfficerInPalanca(), 404,
                        People.aRegistrarInOtaci(), 403,
                        People.aProtectionOfficerInSiret(), 404);
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
