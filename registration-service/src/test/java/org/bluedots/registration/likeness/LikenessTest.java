package org.bluedots.registration.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class LikenessTest {

    private static final String BY_THE_OFFICER = "{\"basis\": \"BEST_INTERESTS\"}";

    private static String consentOf(String giver) {
        return "{\"basis\": \"CONSENT\", \"giver\": {\"type\": \"%s\"}}".formatted(giver);
    }

    private static Response photo(TokenDraft who, String person, String permission) {
        return by(who).body(
                        "{\"objectKey\": \"photos/0197/a.jpg\", \"permission\": %s}"
                                .formatted(permission))
                .post("/v1/people/%s/likeness/photo".formatted(person));
    }

    private static Response marks(TokenDraft who, String person, String permission) {
        return by(who).body(
                        "{\"marks\": \"A scar at the wrist\", \"permission\": %s}"
                                .formatted(permission))
                .post("/v1/people/%s/likeness/marks".formatted(person));
    }

    private static Response likeness(String person) {
        return by(People.aCaseWorkerInPalanca()).get("/v1/people/%s/likeness".formatted(person));
    }

    private static void needsPermission(Response refused, String pointer) {
        refused.then()
                .statusCode(409)
                .body("code", is("PERMISSION_NEEDED"))
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void withoutAPermissionThereIsNeitherPhotoNorMark() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var registrar = People.aRegistrarInPalanca();

        needsPermission(photo(registrar, girl, "null"), "/permission");
        needsPermission(marks(registrar, girl, "null"), "/permission");
        needsPermission(photo(registrar, girl, consentOf("SELF")), "/permission/giver");
        needsPermission(photo(registrar, girl, consentOf("CAREGIVER")), "/permission/giver");
        needsPermission(photo(registrar, girl, BY_THE_OFFICER), "/permission/basis");
        likeness(girl).then().body("photo", nullValue()).body("marks", nullValue());
    }

    @Test
    void eachHasItsOwnPermissionAndGoesWithIt() throws SQLException {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var officer = People.aProtectionOfficerInPalanca();

        photo(officer, girl, BY_THE_OFFICER).then().statusCode(200).body("marks", nullValue());
        marks(officer, girl, BY_THE_OFFICER).then().statusCode(200);
        likeness(girl)
                .then()
                .body("photo.content", is("photos/0197/a.jpg"))
                .body("photo.permission.basis", is("BEST_INTERESTS"))
                .body("photo.permission.permittedAt", notNullValue())
                .body("marks.content", is("A scar at the wrist"));
        var rows =
                "select string_agg(content, ' ') from likeness where person_id = '%s'"
                        .formatted(girl);
        assertThat(Rows.first(rows)).contains("test.").doesNotContain("scar", "photos/");

        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/likeness/photo/withdrawal".formatted(girl))
                .then()
                .statusCode(200)
                .body("photo", nullValue())
                .body("marks.content", is("A scar at the wrist"));
        assertThat(Rows.first(rows.replace("content", "kind"))).isEqualTo("MARKS");
    }

    @Test
    void aCaregiverPermitsItForASmallChildAndAnAdultForThemselves() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        var son = party.<String>path("people[1].id");
        var registrar = People.aRegistrarInPalanca();

        needsPermission(photo(registrar, mother, consentOf("CAREGIVER")), "/permission/giver");
        photo(registrar, mother, consentOf("SELF")).then().statusCode(200);
        needsPermission(photo(registrar, son, consentOf("CAREGIVER")), "/permission/giver/assent");
        photo(registrar, son, consentOf("CAREGIVER").replace("\"}}", "\", \"assent\": \"YES\"}}"))
                .then()
                .statusCode(200)
                .body("photo.permission.giver.assent", is("YES"));
    }

    @Test
    void aPhotoIsAKeyAndNoUrl() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        by(People.aProtectionOfficerInPalanca())
                .body(
                        "{\"objectKey\": \"https://photos.example.org/a.jpg\", \"permission\": %s}"
                                .formatted(BY_THE_OFFICER))
                .post("/v1/people/%s/likeness/photo".formatted(girl))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/objectKey"));
    }

    @Test
    void nobodyAnonymousHasALikeness() {
        var anonymous =
                registered(
                        People.aRegistrarInPalanca(),
                        """
                        {"hubId": "BD-MD-01", "people": [
                          {"alias": "Blue scarf", "sex": "FEMALE", "birth": {"date": "1990"},
                           "particulars": {"prefersToRemainAnonymous": true}}]}
                        """);

        photo(People.aRegistrarInPalanca(), anonymous, consentOf("SELF"))
                .then()
                .statusCode(409)
                .body("code", is("ANONYMOUS_PERSON"));
    }
}
