package org.bluedots.registration.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Screen.colleague;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.snapshot.SnapshotDesk.ask;
import static org.bluedots.registration.snapshot.SnapshotDesk.disclosed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.snapshot.SnapshotDesk.Kinsfolk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody discloses what they may not see themselves.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class DisclosureRightsTest {

    private static final TokenDraft WORKER = People.aCaseWorkerInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    private String boy;
    private String aunt;

    @BeforeEach
    void aBoyWithHisAunt() {
        var kin = Kinsfolk.registered();
        boy = kin.boy();
        aunt = kin.aunt();
    }

    @ParameterizedTest
    @CsvSource({
        "registrar, SEPARATION, 403",
        "registrar, DOCUMENTS, 200",
        "hub-manager, DOCUMENTS, 403",
        "hub-manager, SPECIFIC_NEEDS, 403",
        "hub-manager, NAMES, 200",
        "gbv-specialist, NAMES, 200",
        "gbv-specialist, CONTACT_DETAILS, 200",
        "gbv-specialist, FUNCTIONING, 403",
        "psychologist, SPECIFIC_NEEDS, 200",
        "psychologist, CAREGIVER, 403"
    })
    void whatHasADoorOfItsOwnIsReadByTheRolesOfThatDoor(String role, String field, int status) {
        ask(colleague("somebody.palanca", role), boy, "\"SEX\", \"%s\"".formatted(field))
                .then()
                .statusCode(status);
    }

    @Test
    void theRefusalSaysWhichFieldItIs() {
        ask(People.theManagerOfPalanca(), boy, "\"SEX\", \"DOCUMENTS\"")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"))
                .body("errors.pointer", contains("/fields/1"));
    }

    @Test
    void anUnknownFieldIsRefusedAtItsPlace() {
        ask(WORKER, boy, "\"SEX\", \"RELIGION\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fields/1"));
    }

    @Test
    void aGranteeIsAnAgencysCodeAndNoName() {
        by(WORKER)
                .body(
                        """
                        {"fields": ["SEX"], "purpose": "SERVICES", "granteeType": "AGENCY",
                         "granteeId": "Olena Sokil"}
                        """)
                .post("/v1/people/%s/disclosure".formatted(boy))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/granteeId"));
    }

    @Test
    void somebodyHiddenDoesNotExistForTheUncleared() {
        var version = by(OFFICER).get("/v1/people/" + boy).<Integer>path("version");
        by(OFFICER)
                .header("If-Match", "\"%d\"".formatted(version))
                .post("/v1/people/%s/protection".formatted(boy))
                .then()
                .statusCode(200);

        ask(WORKER, boy, "\"SEX\"").then().statusCode(404);
        ask(OFFICER, boy, "\"SEX\"").then().statusCode(200);
    }

    @Test
    void aHiddenCompanionIsNotDisclosedByTheUncleared() {
        by(OFFICER)
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/protection".formatted(aunt))
                .then()
                .statusCode(200);

        var answer = disclosed(WORKER, boy, PersonField.COMPANIONS, PersonField.CAREGIVER);

        assertThat(answer.getList("fields.COMPANIONS")).isEmpty();
        assertThat(answer.getString("fields.CAREGIVER.companionId")).isNull();
    }

    @Test
    void aMergedRecordIsGone() {
        select(
                """
                update person set state = 'MERGED', merged_into = ?, state_before_merge = 'REGISTERED'
                where id = ? returning id::text
                """,
                UUID.fromString(boy),
                UUID.fromString(aunt));

        ask(WORKER, aunt, "\"SEX\"").then().statusCode(410).body("code", is("MERGED"));
    }

    @Test
    void whoeverDoesNotReferDoesNotRead() {
        for (var role : List.of(Roles.DPO, Roles.TRACING_OFFICER, Roles.STOREKEEPER))
            ask(colleague("somebody.palanca", role), boy, "\"SEX\"").then().statusCode(403);
    }
}
