package org.bluedots.registration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
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
class DocumentTest {

    private static String passport(String number) {
        return """
        {"type": "PASSPORT", "country": "UKR", "number": "%s", "expiresOn": "2030-01-31",
         "originalSeen": true}
        """
                .formatted(number);
    }

    private static Response give(String person, String document) {
        return give(person, document, UUID.randomUUID().toString());
    }

    private static Response give(String person, String document, String key) {
        return by(People.aRegistrarInPalanca())
                .header("Idempotency-Key", key)
                .body(document)
                .post("/v1/people/%s/documents".formatted(person));
    }

    private static Response step(String person, String document, String step, int version) {
        return by(People.aRegistrarInPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"reason\": \"ENTERED_IN_ERROR\"}")
                .post("/v1/people/%s/documents/%s/%s".formatted(person, document, step));
    }

    private static Response lookUp(TokenDraft who, String number) {
        return by(who).body(
                        "{\"type\": \"PASSPORT\", \"country\": \"UKR\", \"number\": \"%s\"}"
                                .formatted(number))
                .post("/v1/people/document-lookup");
    }

    private static Response documents(String person) {
        return by(People.aCaseWorkerInPalanca()).get("/v1/people/%s/documents".formatted(person));
    }

    @Test
    void aDocumentGivenAtTheDoorIsSeenAndFoundHoweverItsSeriesIsTyped() throws SQLException {
        var party =
                A_GIRL_ALONE.replace(
                        "\"sex\"",
                        "\"particulars\": {\"documents\": [%s]}, \"sex\""
                                .formatted(passport("ЕК 700001")));
        var girl = registered(People.aRegistrarInPalanca(), party);

        documents(girl)
                .then()
                .statusCode(200)
                .body("items.number", contains("ЕК 700001"))
                .body("items.state", contains("HELD"))
                .body("items.originalSeen", contains(true));
        lookUp(People.aRegistrarInPalanca(), "ek700001").then().body("items.id", contains(girl));
        lookUp(People.aRegistrarInOtaci(), "ek700001").then().body("items", empty());
        lookUp(People.aRegistrarInSiret(), "ek700001").then().body("items", empty());
        var row =
                Rows.first(
                        "select to_jsonb(d)::text from person_document d where person_id = '%s'"
                                .formatted(girl));
        assertThat(row).contains("\"number\": \"test.").doesNotContain("700001");
        assertThat(Rows.first("select string_agg(e.payload::text, '') from event_log e"))
                .doesNotContain("700001");
    }

    @Test
    void whoGivesNoDocumentHasNone() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        documents(girl).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatContradictsItselfIsRefusedWhereItStands() {
        var party =
                A_GIRL_ALONE.replace(
                        "\"sex\"",
                        "\"particulars\": {\"documents\": [{\"type\": \"PASSPORT\", \"number\": \"X1\"}]}, \"sex\"");

        register(People.aRegistrarInPalanca(), party)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/people/0/particulars/documents/0/country"));
    }

    @Test
    void aDocumentIsTakenDownOnceHoweverOftenItIsSent() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var key = UUID.randomUUID().toString();

        var first = give(girl, passport("FE 700002"), key);
        first.then().statusCode(201).header("ETag", is("\"0\""));
        give(girl, passport("FE 700002"), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", is("true"))
                .body("id", is(first.<String>path("id")))
                .body("number", is("FE 700002"));
        give(girl, passport("FE 700003"), key)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        give(girl, passport("fe-700002"))
                .then()
                .statusCode(409)
                .body("code", is("DOCUMENT_ALREADY_KNOWN"));
    }

    @Test
    void aDocumentGoesMissingComesBackAndIsRemovedWithAReason() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var document = give(girl, passport("FE 700004")).<String>path("id");

        step(girl, document, "loss", 0).then().statusCode(200).body("state", is("MISSING"));
        step(girl, document, "loss", 1)
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
        step(girl, document, "return", 1).then().statusCode(200).body("state", is("HELD"));
        step(girl, document, "removal", 1).then().statusCode(412).body("code", is("STALE_VERSION"));
        step(girl, document, "removal", 2)
                .then()
                .statusCode(200)
                .body("state", is("REMOVED"))
                .body("removedReason", is("ENTERED_IN_ERROR"))
                .body("number", nullValue());
        lookUp(People.aRegistrarInPalanca(), "FE700004").then().body("items", empty());
        give(girl, passport("FE 700004")).then().statusCode(201);
    }

    @Test
    void twoPeopleWithOneDocumentAreBothFound() {
        var one = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var other = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        give(one, passport("FE 700005")).then().statusCode(201);
        give(other, passport("FE700005")).then().statusCode(201);

        lookUp(People.aRegistrarInPalanca(), "FE 700005")
                .then()
                .body("items", hasSize(2))
                .body("items.id", containsInAnyOrder(one, other));
    }

    @Test
    void aDocumentIsOneOfItsPersonOnly() {
        var one = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var other = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var document = give(one, passport("FE 700006")).<String>path("id");

        step(other, document, "loss", 0).then().statusCode(404);
    }
}
