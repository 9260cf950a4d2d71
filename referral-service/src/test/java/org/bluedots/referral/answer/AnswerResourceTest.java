package org.bluedots.referral.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anOfficerOfMoldova;
import static org.bluedots.platform.testing.token.People.theSystemOfTheMoldovanAuthority;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.aReportFrom;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class AnswerResourceTest {

    private static final String NOTHING = "";
    private static final String COMPLETED = "{\"outcome\":\"SERVICE_PROVIDED\"}";

    private final Desk officer = Desk.of(anOfficerOfMoldova());
    private UUID report;

    @BeforeEach
    void aReportWaits() {
        report = aReportFrom(Hub.PALANCA);
    }

    @Test
    void anAuthorityTakesAReportFromDeliveryToCompletion() {
        is(officer.answer(report, "delivery", NOTHING, 0), "DELIVERED", 1);
        is(officer.answer(report, "acknowledgement", NOTHING, 1), "ACKNOWLEDGED", 2);
        is(officer.answer(report, "acceptance", NOTHING, 2), "ACCEPTED", 3);
        is(officer.answer(report, "start", NOTHING, 3), "IN_PROGRESS", 4);
        var last = officer.answer(report, "completion", COMPLETED, 4);

        is(last, "COMPLETED", 5);
        assertThat(last.path("outcome").toString()).isEqualTo("SERVICE_PROVIDED");
        assertThat(last.path("steps.closedAt").toString()).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void eachStepIsPublishedAsItsContractSays() {
        officer.answer(report, "acknowledgement", NOTHING, 0);
        officer.answer(report, "acceptance", NOTHING, 1);
        officer.answer(report, "start", NOTHING, 2);
        officer.answer(report, "completion", COMPLETED, 3);

        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.referral.v1")) {
            events.await("org.bluedots.deadline.met.v1 of ASSESS", event -> isAssessmentMet(event));
            var ours = events.of(report).stream().filter(AnswerResourceTest::isOurs).toList();
            assertThat(ours)
                    .extracting(PublishedEvent::type)
                    .containsExactlyElementsOf(
                            names(
                                    "opened",
                                    "sent",
                                    "delivered",
                                    "acknowledged",
                                    "accepted",
                                    "started",
                                    "completed"));
            ours.forEach(EventSchemas.of("referral-service")::check);
        }
    }

    @Test
    void theAuthoritysOwnSystemMayAnswerToo() {
        var system = Desk.of(theSystemOfTheMoldovanAuthority());

        is(system.answer(report, "delivery", NOTHING, 0), "DELIVERED", 1);
    }

    @Test
    void acknowledgingImpliesTheDelivery() {
        var answer = officer.answer(report, "acknowledgement", NOTHING, 0);

        assertThat(answer.path("steps.deliveredAt").toString()).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void anAcceptedReportMayBeCompletedWithoutAStart() {
        officer.answer(report, "acknowledgement", NOTHING, 0);
        officer.answer(report, "acceptance", NOTHING, 1);

        is(officer.answer(report, "completion", COMPLETED, 2), "COMPLETED", 3);
    }

    @Test
    void aRefusalSaysWhy() {
        var answer = officer.answer(report, "refusal", "{\"reason\":\"NO_CAPACITY\"}", 0);

        is(answer, "DECLINED", 1);
        assertThat(answer.path("refusal.reason").toString()).isEqualTo("NO_CAPACITY");
    }

    @Test
    void theTextOfARefusalStaysInTheService() {
        var text = "Zyxanna knows this child";
        var body = "{\"reason\":\"OTHER\",\"text\":\"%s\"}".formatted(text);

        is(officer.answer(report, "refusal", body, 0), "DECLINED", 1);

        assertThat(officer.read(report).path("refusal.text").toString()).isEqualTo(text);
        assertThat(select("select id::text from event_log where payload::text like '%Zyxanna%'"))
                .isEmpty();
    }

    @Test
    void anAcceptedReportCannotBeRefused() {
        officer.answer(report, "acknowledgement", NOTHING, 0);
        officer.answer(report, "acceptance", NOTHING, 1);

        isProblem(
                officer.answer(report, "refusal", "{\"reason\":\"SAFETY\"}", 2),
                409,
                "ILLEGAL_TRANSITION");
    }

    @Test
    void theSameStepAgainIsNotAllowed() {
        officer.answer(report, "acknowledgement", NOTHING, 0);

        isProblem(officer.answer(report, "acknowledgement", NOTHING, 1), 409, "ILLEGAL_TRANSITION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery", "acknowledgement", "acceptance", "start"})
    void aStepWithoutIfMatchIsRefused(String step) {
        isProblem(officer.answerBlindly(report, step), 428, "PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "delivery, ''",
        "acknowledgement, ''",
        "acceptance, ''",
        "start, ''",
        "refusal, '{\"reason\":\"SAFETY\"}'",
        "completion, '{\"outcome\":\"PARTIALLY\"}'"
    })
    void aStepOnAVersionThatIsOldIsRefused(String step, String body) {
        isProblem(officer.answer(report, step, body, 7), 412, "STALE_VERSION");
        isProblem(officer.answer(report, step, body, "W/\"0\""), 400, "INVALID_IF_MATCH");
    }

    @ParameterizedTest
    @CsvSource({
        "refusal, '{}', INVALID_REQUEST, /reason",
        "refusal, '{\"reason\":\"OTHER\"}', INVALID_REQUEST, /text",
        "refusal, '{\"reason\":\"OTHER\",\"text\":\"   \"}', INVALID_REQUEST, /text",
        "refusal, '{\"reason\":\"SAFETY\",\"text\":\"x\"}', INVALID_REQUEST, /text",
        "refusal, '{\"reason\":\"BORED\"}', WRONG_TYPE, /reason",
        "refusal, '{\"reason\":\"SAFETY\",\"why\":1}', UNKNOWN_FIELD, /why",
        "completion, '{}', INVALID_REQUEST, /outcome",
        "completion, '{\"outcome\":\"FINE\"}', WRONG_TYPE, /outcome"
    })
    void aBodyThatIsWrongIsPointedAt(String step, String body, String code, String pointer) {
        var answer = officer.answer(report, step, body, 0);

        isProblem(answer, 422, code);
        assertThat(answer.path("errors[0].pointer").toString()).isEqualTo(pointer);
    }

    @Test
    void whoAnsweredIsWrittenDown() {
        officer.answer(report, "acknowledgement", NOTHING, 0);

        assertThat(
                        select(
                                "select action || ' ' || actor_id from audit_entry"
                                        + " where ? = any (object_ids) and agency_id = 'md-guardianship'",
                                report))
                .containsExactly("acknowledge " + TokenDraft.subject("officer.md"));
    }

    private static void is(Response answer, String status, int version) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.path("status").toString()).isEqualTo(status);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
    }

    private static void isProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("code").toString()).isEqualTo(code);
    }

    private boolean isAssessmentMet(PublishedEvent event) {
        return event.subject().equals(report.toString())
                && event.type().equals("org.bluedots.deadline.met.v1")
                && event.data().path("kind").asText().equals("ASSESS");
    }

    private static boolean isOurs(PublishedEvent event) {
        return event.type().startsWith("org.bluedots.referral.");
    }

    private static List<String> names(String... steps) {
        return List.of(steps).stream()
                .map(step -> "org.bluedots.referral.referral-" + step + ".v1")
                .toList();
    }
}
