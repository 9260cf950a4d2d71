package org.bluedots.referral.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.aCaseWorkerInPalanca;
import static org.bluedots.platform.testing.token.People.aRegistrarInPalanca;
import static org.bluedots.platform.testing.token.People.anOfficerOfMoldova;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.aReportFrom;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class ReferralResourceTest {

    private final Desk officer = Desk.of(anOfficerOfMoldova());
    private final Desk caseWorker = Desk.of(aCaseWorkerInPalanca());
    private final UUID report = aReportFrom(Hub.PALANCA);

    @Test
    void aReportShowsWhatTheReceiverNeedsToKnow() {
        var answer = officer.read(report);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var json = answer.jsonPath();
        assertThat(json.getString("code")).startsWith("RF-MD-");
        assertThat(json.getString("type")).isEqualTo("MANDATORY_REPORT");
        assertThat(json.getString("status")).isEqualTo("SENT");
        assertThat(json.getString("priority")).isEqualTo("P0");
        assertThat(json.getString("hubId")).isEqualTo("BD-MD-01");
        assertThat(json.getString("toAgency")).isEqualTo("md-guardianship");
        assertThat(json.getString("uascStatus")).isEqualTo("UNACCOMPANIED");
        assertThat(json.getList("disclosed")).contains("SUBJECT_ID", "PRIORITY");
        assertThat(json.getString("deadlines[0].kind")).isEqualTo("NOTIFY");
        assertThat(json.getString("deadlines[0].dueAt")).isEqualTo("2026-11-23T12:30:00Z");
        assertThat(json.getList("corrections")).isEmpty();
    }

    @Test
    void theQueueIsReadPageByPage() {
        var others = List.of(aReportFrom(Hub.PALANCA), aReportFrom(Hub.PALANCA));

        var seen = new ArrayList<String>();
        var page = officer.get("/v1/referrals?limit=1");
        while (page.path("next") != null) {
            seen.addAll(page.jsonPath().getList("items.id"));
            assertThat(page.header("Link")).contains("rel=\"next\"");
            page = officer.get("/v1/referrals?limit=1&cursor={next}", page.<String>path("next"));
        }
        seen.addAll(page.jsonPath().getList("items.id"));

        assertThat(seen).doesNotHaveDuplicates().isSorted().contains(report.toString());
        assertThat(seen).containsAll(others.stream().map(UUID::toString).toList());
    }

    @Test
    void whatIsClosedIsNotOpen() {
        officer.answer(report, "refusal", "{\"reason\":\"LANGUAGE\"}", 0);

        assertThat(found("status=open")).doesNotContain(report.toString());
        assertThat(found("status=DECLINED")).contains(report.toString());
    }

    @Test
    void theReportOnAPersonIsFoundByThePerson() {
        var child = officer.read(report).path("subjectId").toString();

        assertThat(found("subjectId=" + child)).containsExactly(report.toString());
        assertThat(found("subjectId=" + child + "&priority=P1")).isEmpty();
        assertThat(found("subjectId=" + child + "&hub=BD-MD-02")).isEmpty();
        assertThat(found("subjectId=" + child + "&hub=BD-MD-01&priority=P0&status=open"))
                .containsExactly(report.toString());
    }

    @Test
    void hubStaffFollowWhatTheirHubSent() {
        assertThat(caseWorker.read(report).statusCode()).isEqualTo(200);
        assertThat(Desk.of(aRegistrarInPalanca()).read(report).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "status=SENDING, 422, INVALID_REQUEST, status",
        "priority=P9, 422, INVALID_REQUEST, priority",
        "subjectId=someone, 422, INVALID_REQUEST, subjectId",
        "cursor=here, 400, INVALID_CURSOR, cursor",
        "limit=0, 422, INVALID_REQUEST, ",
        "limit=201, 422, INVALID_REQUEST, "
    })
    void aFilterThatIsNoneIsRefused(
            String query, int status, String code, @Nullable String pointer) {
        var answer = officer.get("/v1/referrals?" + query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.path("code").toString()).isEqualTo(code);
        if (pointer != null)
            assertThat(answer.path("errors[0].pointer").toString()).isEqualTo(pointer);
    }

    @Test
    void whoLookedIsWrittenDown() {
        caseWorker.read(report);
        caseWorker.get("/v1/referrals?limit=200");

        assertThat(
                        select(
                                "select action from audit_entry where ? = any (object_ids)"
                                        + " and actor_id = ? order by action",
                                report,
                                TokenDraft.subject("caseworker.palanca")))
                .containsExactly("list", "read");
    }

    private List<String> found(String query) {
        return officer.get("/v1/referrals?limit=200&" + query).jsonPath().getList("items.id");
    }
}
