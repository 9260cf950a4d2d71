package org.bluedots.registration;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.asking.ConsentDesk.yes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.Endpoint;
import org.bluedots.platform.testing.token.EndpointMatrix;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every door: without a token, with an expired, foreign, forged one, with the wrong role, from
/// another agency, from another hub.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class EndpointsTest {

    private static final String[] READERS = {
        Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER
    };

    private static final String[] PROTECTORS = {
        Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST
    };
    private static final String[] CASE_STAFF = {Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER};
    private static final String[] WRITERS = {
        Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER
    };

    private static final String[] REVIEWERS = {
        Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER
    };
    private static final String[] INVALIDATORS = {
        Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER
    };

    private static final String DECISION =
            """
            {"purpose": "SERVICES", "granteeType": "UNICEF", "categories": ["IDENTITY"],
             "reason": "CAREGIVER_ABSENT", "outcome": "SHARE"}
            """;
    private static final String[] SCREENERS = {
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST
    };
    private static final String[] VERIFIERS = {
        Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST, Roles.PSYCHOLOGIST
    };
    private static final String[] TRAFFICKING = {
        Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST
    };
    private static final String[] TIER_READERS = {
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.HUB_MANAGER
    };
    private static final String A_NEED = "{\"code\": \"SM-CI\"}";
    private static final String NO_DIFFICULTY =
            """
            {"seeing": 1, "hearing": 1, "walking": 1, "remembering": 1, "selfCare": 1,
             "communicating": 1}
            """;
    private static final String NO_SIGN = "{\"indicators\": []}";
    private static final String AN_OVERRIDE =
            """
            {"priority": "P1", "reason": "SAFE_FOR_NOW", "note": "Her aunt is here with her.",
             "lastDay": "2099-01-01"}
            """;

    @TestHTTPResource URI base;

    private final EndpointMatrix matrix =
            EndpointMatrix.of(
                    Endpoint.post("/v1/registrations", A_GIRL_ALONE, WRITERS),
                    Endpoint.post("/v1/registrations/batch", "{\"items\": []}", WRITERS),
                    Endpoint.get("/v1/imports/template", READERS),
                    Endpoint.file("/v1/imports", "text/csv", "party,sex", READERS),
                    Endpoint.get("/v1/imports/{id}", READERS),
                    Endpoint.get("/v1/imports/{id}/problems", READERS),
                    Endpoint.post("/v1/imports/{id}/cancellation", "", READERS),
                    Endpoint.get("/v1/people/{id}", READERS),
                    Endpoint.post("/v1/people/search", "{}", READERS),
                    Endpoint.post("/v1/people/{id}/corrections", "{}", WRITERS),
                    Endpoint.post(
                            "/v1/people/{id}/uasc-assessments",
                            "{\"relation\": \"NONE\"}",
                            CASE_STAFF),
                    Endpoint.get("/v1/people/{id}/uasc-assessments", CASE_STAFF),
                    Endpoint.post("/v1/people/{id}/uasc-assessments/verification", "", CASE_STAFF),
                    Endpoint.post(
                            "/v1/tracing-profiles",
                            "{\"people\": []}",
                            Roles.TRACING_PROFILE_READER),
                    Endpoint.post(
                            "/v1/referral-facts", "{\"people\": []}", Roles.REFERRAL_FACTS_READER),
                    Endpoint.post("/v1/people/{id}/disclosure", "{}", TIER_READERS),
                    Endpoint.get("/v1/travel-groups/{id}", READERS),
                    Endpoint.post("/v1/travel-groups/look-up", "{}", READERS),
                    Endpoint.post("/v1/travel-groups/{id}/members", "{}", WRITERS),
                    Endpoint.post("/v1/travel-groups/{id}/leavings", "{}", WRITERS),
                    Endpoint.post("/v1/departures", "{}", READERS),
                    Endpoint.post("/v1/arrivals", "{}", READERS),
                    Endpoint.post("/v1/people/{id}/disappearance", "{}", READERS),
                    Endpoint.post("/v1/people/{id}/case-management", "", CASE_STAFF),
                    Endpoint.post("/v1/people/{id}/case-management/end", "", CASE_STAFF),
                    Endpoint.post("/v1/people/{id}/closure-proposal", "{}", CASE_STAFF),
                    Endpoint.post(
                            "/v1/people/{id}/closure",
                            "",
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.HUB_MANAGER),
                    Endpoint.post("/v1/people/{id}/reopening", "{}", CASE_STAFF),
                    Endpoint.post("/v1/people/{id}/erasure", "{}", Roles.DPO),
                    Endpoint.post("/v1/people/{id}/protection", "", PROTECTORS),
                    Endpoint.post("/v1/people/{id}/protection/end", "", PROTECTORS),
                    Endpoint.post("/v1/people/{id}/consents", yes("{\"type\": \"SELF\"}"), WRITERS),
                    Endpoint.get("/v1/people/{id}/consents", READERS),
                    Endpoint.get("/v1/consents/{id}", READERS),
                    Endpoint.post("/v1/consents/{id}/withdrawal", "{\"by\": \"GIVER\"}", WRITERS),
                    Endpoint.post(
                            "/v1/people/{id}/best-interests-decisions",
                            DECISION,
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post(
                            "/v1/consent-decisions",
                            """
                            {"personId": "%s", "granteeType": "AGENCY", "granteeId": "riverbank",
                             "purpose": "INTER_AGENCY_REFERRAL", "categories": ["IDENTITY"]}
                            """
                                    .formatted(UUID.randomUUID()),
                            Roles.REGISTRAR,
                            Roles.CASE_WORKER,
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.TRACING_OFFICER,
                            Roles.HUB_MANAGER),
                    Endpoint.get("/v1/people/{id}/contact", READERS),
                    Endpoint.get("/v1/people/{id}/documents", WRITERS),
                    Endpoint.post("/v1/people/{id}/documents", "{}", WRITERS),
                    Endpoint.post("/v1/people/{id}/documents/{documentId}/loss", "", WRITERS),
                    Endpoint.post("/v1/people/{id}/documents/{documentId}/return", "", WRITERS),
                    Endpoint.post("/v1/people/{id}/documents/{documentId}/removal", "{}", WRITERS),
                    Endpoint.post("/v1/people/document-lookup", "{}", READERS),
                    Endpoint.get(
                            "/v1/people/{id}/likeness",
                            Roles.CASE_WORKER,
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.TRACING_OFFICER),
                    Endpoint.post("/v1/people/{id}/likeness/photo", "{}", WRITERS),
                    Endpoint.post("/v1/people/{id}/likeness/photo/withdrawal", "", WRITERS),
                    Endpoint.post("/v1/people/{id}/likeness/marks", "{}", WRITERS),
                    Endpoint.post("/v1/people/{id}/likeness/marks/withdrawal", "", WRITERS),
                    Endpoint.post("/v1/households", "{}", WRITERS),
                    Endpoint.get("/v1/households/{id}", READERS),
                    Endpoint.get("/v1/people/{id}/household", READERS),
                    Endpoint.post("/v1/households/{id}/members", "{}", WRITERS),
                    Endpoint.post("/v1/households/{id}/leavings", "{}", WRITERS),
                    Endpoint.post("/v1/households/{id}/head", "{}", WRITERS),
                    Endpoint.post(
                            "/v1/households/{id}/keep-together-lifting",
                            "{}",
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post(
                            "/v1/travel-groups/{id}/keep-together-lifting",
                            "{}",
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post("/v1/people/{id}/invalidity", "{}", INVALIDATORS),
                    Endpoint.post("/v1/people/{id}/invalidity/end", "", INVALIDATORS),
                    Endpoint.post("/v1/people/{id}/follow-ups", "{}", READERS),
                    Endpoint.get("/v1/people/{id}/follow-ups", READERS),
                    Endpoint.post("/v1/follow-ups/{id}/removal", "{}", READERS),
                    Endpoint.open("/v1/code-lists"),
                    Endpoint.open("/v1/code-lists/{id}"),
                    Endpoint.post("/v1/people/{id}/needs", A_NEED, SCREENERS),
                    Endpoint.get("/v1/people/{id}/needs", SCREENERS),
                    Endpoint.post("/v1/needs/{id}/verification", "", VERIFIERS),
                    Endpoint.post("/v1/needs/{id}/end", "{\"reason\": \"RESOLVED\"}", VERIFIERS),
                    Endpoint.post("/v1/people/{id}/washington-group", NO_DIFFICULTY, WRITERS),
                    Endpoint.get("/v1/people/{id}/washington-group", WRITERS),
                    Endpoint.post("/v1/people/{id}/trafficking-screening", NO_SIGN, TRAFFICKING),
                    Endpoint.get("/v1/people/{id}/trafficking-screening", TRAFFICKING),
                    Endpoint.get("/v1/people/{id}/risk", TIER_READERS),
                    Endpoint.post(
                            "/v1/people/{id}/risk-override",
                            AN_OVERRIDE,
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post(
                            "/v1/people/{id}/risk-override/withdrawal",
                            "",
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post("/v1/registrations/check", A_GIRL_ALONE, WRITERS),
                    Endpoint.get("/v1/duplicates", REVIEWERS),
                    Endpoint.get("/v1/duplicates/{id}", REVIEWERS),
                    Endpoint.post("/v1/duplicates/{id}/review", "", REVIEWERS),
                    Endpoint.post("/v1/duplicates/{id}/release", "", REVIEWERS),
                    Endpoint.post(
                            "/v1/duplicates/{id}/postponement",
                            "{\"until\": \"2026-11-24T12:00:00Z\"}",
                            REVIEWERS),
                    Endpoint.post(
                            "/v1/duplicates/{id}/decision",
                            "{\"outcome\": \"SAME_PERSON\"}",
                            REVIEWERS),
                    Endpoint.post(
                            "/v1/duplicates/{id}/merge",
                            "{\"survivorId\": \"%s\"}".formatted(UUID.randomUUID()),
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.HUB_MANAGER),
                    Endpoint.get(
                            "/v1/merges/{id}",
                            Roles.CASE_WORKER,
                            Roles.CHILD_PROTECTION_OFFICER,
                            Roles.HUB_MANAGER,
                            Roles.DPO),
                    Endpoint.post(
                            "/v1/merges/{id}/undo-proposal", "", Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post("/v1/merges/{id}/undo", "", Roles.DPO),
                    Endpoint.get("/v1/operations/quarantine", Roles.OPERATOR),
                    Endpoint.post(
                            "/v1/operations/quarantine/{id}/replay-request", "", Roles.OPERATOR),
                    Endpoint.post("/v1/operations/quarantine/{id}/replay", "", Roles.OPERATOR),
                    Endpoint.get("/v1/operations/outbox/parked", Roles.OPERATOR),
                    Endpoint.post(
                            "/v1/operations/outbox/parked/{aggregateId}/release",
                            "",
                            Roles.OPERATOR));

    @TestFactory
    Stream<DynamicTest> everyDoorIsGuarded() {
        return matrix.refusals(base);
    }

    /// The reader of tracing profiles has one door and no other.
    @TestFactory
    Stream<DynamicTest> everyOtherDoorIsShutToTheReunificationService() {
        return matrix.shutTo(base, People.theReunificationService(), Roles.TRACING_PROFILE_READER);
    }

    /// As its own client; on behalf of staff it comes with their token.
    @TestFactory
    Stream<DynamicTest> everyOtherDoorIsShutToTheReferralService() {
        return matrix.shutTo(base, People.theReferralService(), Roles.REFERRAL_FACTS_READER);
    }

    @Test
    void noDoorIsForgotten() {
        matrix.coversEveryOperation(base);
    }
}
