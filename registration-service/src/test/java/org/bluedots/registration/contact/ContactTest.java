package org.bluedots.registration.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Rows;
import org.junit.jupiter.api.Test;

/// What people say besides their names: situation, contact, and that they remain anonymous.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ContactTest {

    private static final String PARTICULARS =
            """
            {"maritalStatus": "WIDOWED", "displacementStatus": "TEMPORARY_PROTECTION",
             "intendedDestination": "DEU",
             "contact": {"preferredMeans": "MESSENGER", "phone": "+380 (67) 123-45-67",
                         "email": "olena@example.org", "safeToCall": false, "language": "ukr"}}
            """;

    private static String aWoman(String particulars) {
        return """
        {"hubId": "BD-MD-01", "people": [
          {"names": [{"script": "Latn", "given": "Olena", "family": "Sokil"}],
           "sex": "FEMALE", "birth": {"date": "1990"}, "particulars": %s}]}
        """
                .formatted(particulars);
    }

    private static String anonymous(String fields, String particulars) {
        return """
        {"hubId": "BD-MD-01", "people": [
          {%s "sex": "FEMALE", "birth": {"date": "1990"},
           "particulars": {"prefersToRemainAnonymous": true%s}}]}
        """
                .formatted(fields, particulars);
    }

    private static Response correct(String id, int version, String correction) {
        return by(People.aRegistrarInPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body(correction)
                .post("/v1/people/%s/corrections".formatted(id));
    }

    private static Response contact(String id) {
        return by(People.aCaseWorkerInPalanca()).get("/v1/people/%s/contact".formatted(id));
    }

    @Test
    void whatIsSaidAtTheDoorIsSeenAndTheNumbersOnlyWhenSomebodyAsks() {
        var id = registered(People.aRegistrarInPalanca(), aWoman(PARTICULARS));

        by(People.aCaseWorkerInPalanca())
                .get("/v1/people/" + id)
                .then()
                .body("details.particulars.maritalStatus", is("WIDOWED"))
                .body("details.particulars.displacementStatus", is("TEMPORARY_PROTECTION"))
                .body("details.particulars.intendedDestination", is("DEU"))
                .body("details.particulars.contact.preferredMeans", is("MESSENGER"))
                .body("details.particulars.contact.hasPhone", is(true))
                .body("details.particulars.contact.safeToCall", is(false))
                .body("details.particulars.contact.phone", nullValue());
        contact(id)
                .then()
                .statusCode(200)
                .body("phone", is("+380 (67) 123-45-67"))
                .body("email", is("olena@example.org"));
    }

    @Test
    void theDatabaseHoldsNeitherNumberNorAddress() throws SQLException {
        var id = registered(People.aRegistrarInPalanca(), aWoman(PARTICULARS));

        var row =
                Rows.first("select to_jsonb(p)::text from person p where id = '%s'".formatted(id));

        assertThat(row).contains("\"phone\": \"test.").contains("\"email\": \"test.");
        assertThat(row).doesNotContain("1234567", "123-45-67", "olena@example.org");
    }

    @Test
    void aNumberFindsItsPersonHoweverItIsWritten() {
        var phone = "+491712345678";
        var id =
                registered(
                        People.aRegistrarInPalanca(),
                        aWoman("{\"contact\": {\"phone\": \"%s\"}}".formatted(phone)));
        var written = "00 49/" + phone.substring(3, 6) + "-" + phone.substring(6);

        by(People.aRegistrarInPalanca())
                .body("{\"phone\": \"%s\"}".formatted(written))
                .post("/v1/people/search")
                .then()
                .body("items.id", contains(id));
        by(People.aRegistrarInOtaci())
                .body("{\"phone\": \"%s\"}".formatted(written))
                .post("/v1/people/search")
                .then()
                .body("items", empty());
    }

    @Test
    void aCorrectionChangesWhatItNamesAndSaysNothingWhenNothingChanged() {
        var id = registered(People.aRegistrarInPalanca(), aWoman(PARTICULARS));

        correct(id, 0, "{\"particulars\": {\"maritalStatus\": \"MARRIED\"}}")
                .then()
                .statusCode(200)
                .body("details.particulars.maritalStatus", is("MARRIED"))
                .body("details.particulars.contact.hasEmail", is(true));
        correct(id, 1, "{\"particulars\": %s}".formatted(PARTICULARS.replace("WIDOWED", "MARRIED")))
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""));
        correct(id, 1, "{\"particulars\": {\"contact\": {}}}")
                .then()
                .body("details.particulars.contact", nullValue());
        contact(id).then().statusCode(200).body("phone", nullValue());
    }

    @Test
    void somebodyAnonymousHasAnAliasAndACaseCodeAndNothingElse() {
        var alias = "\"alias\": \"Blue scarf\",";
        var id = registered(People.aRegistrarInPalanca(), anonymous(alias, ""));
        by(People.aCaseWorkerInPalanca())
                .get("/v1/people/" + id)
                .then()
                .body("details.alias", is("Blue scarf"))
                .body("details.particulars.prefersToRemainAnonymous", is(true));

        refused(
                anonymous(alias + "\"names\": [{\"script\": \"Latn\", \"given\": \"Olena\"}],", ""),
                "/people/0/names");
        refused(
                anonymous(alias, ", \"contact\": {\"phone\": \"+380671234567\"}"),
                "/people/0/particulars/contact");
        refused(
                anonymous(
                        alias,
                        ", \"documents\": [{\"type\": \"TAX_NUMBER\", \"country\": \"UKR\", \"number\": \"1\"}]"
                                .replace("\"1\"", "\"123\"")),
                "/people/0/particulars/documents");
    }

    private static void refused(String party, String pointer) {
        register(People.aRegistrarInPalanca(), party)
                .then()
                .statusCode(409)
                .body("code", is("ANONYMOUS_PERSON"))
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void whoWishesToRemainAnonymousLaterLosesWhatMadeThemKnown() throws SQLException {
        var documents =
                ", \"documents\": [{\"type\": \"PASSPORT\", \"country\": \"UKR\", \"number\": \"FE1\"}]}";
        var said = PARTICULARS.strip();
        var id =
                registered(
                        People.aRegistrarInPalanca(),
                        aWoman(said.substring(0, said.length() - 1) + documents));

        correct(id, 0, "{\"particulars\": {\"prefersToRemainAnonymous\": true}}")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", is("/alias"));
        correct(
                        id,
                        0,
                        "{\"alias\": \"Scarf\", \"particulars\": {\"prefersToRemainAnonymous\": true}}")
                .then()
                .statusCode(200)
                .body("details.names", empty())
                .body("details.particulars.contact", nullValue());

        var left = "select count(*) from person_document where person_id = '%s'".formatted(id);
        assertThat(Rows.first(left)).isEqualTo("0");
        correct(id, 1, "{\"names\": [{\"script\": \"Latn\", \"given\": \"Olena\"}]}")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", is("/names"));
    }

    @Test
    void anotherHubReadsNoNumber() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        by(People.aRegistrarInOtaci())
                .get("/v1/people/%s/contact".formatted(id))
                .then()
                .statusCode(404);
        contact(id).then().statusCode(200).body("phone", nullValue());
    }
}
