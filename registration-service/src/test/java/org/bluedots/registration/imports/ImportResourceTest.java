package org.bluedots.registration.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Lists.HEADINGS;
import static org.bluedots.registration.Lists.list;
import static org.bluedots.registration.Lists.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Lists;
import org.bluedots.registration.manifest.Template;
import org.bluedots.registration.sheet.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ImportResourceTest {

    private static final String OLENA = "1,Olena,Sokil,FEMALE,1990-05,,,";

    private static ValidatableResponse refused(SheetFormat format, byte[] file, int status) {
        return send(
                        People.aRegistrarInPalanca(),
                        format,
                        file,
                        "false",
                        UUID.randomUUID().toString())
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static void refused(byte[] file, String code) {
        refused(SheetFormat.CSV, file, code.equals("IMPORT_TOO_LARGE") ? 413 : 422)
                .body("code", is(code));
    }

    @Test
    void aListIsTakenInAtOnceAndSaysWhereToAsk() {
        var answer = send(People.aRegistrarInPalanca(), list(OLENA));

        answer.then()
                .statusCode(202)
                .header("Location", endsWith("/v1/imports/" + answer.path("id")))
                .header("Preference-Applied", is("respond-async"))
                .header("Idempotent-Replayed", nullValue())
                .body("state", is("RECEIVED"))
                .body("hubId", is("BD-MD-01"))
                .body("format", is("CSV"))
                .body("rows.total", is(1))
                .body("rows.done", is(0));
    }

    @Test
    void theSameCommandTwiceIsOneImport() {
        var key = UUID.randomUUID().toString();
        var clerk = People.aRegistrarInPalanca();
        var first = send(clerk, SheetFormat.CSV, list(OLENA), "true", key);

        send(clerk, SheetFormat.CSV, list(OLENA), "true", key)
                .then()
                .statusCode(202)
                .header("Idempotent-Replayed", is("true"))
                .body("id", is(first.<String>path("id")));
        send(clerk, SheetFormat.CSV, list(OLENA), "false", key)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aFileThatIsNoListIsRefusedAtOnce() {
        refused(new byte[0], "IMPORT_EMPTY");
        refused(Lists.csv(HEADINGS + "\n"), "IMPORT_EMPTY");
        refused(Lists.csv("name,sex\nOlena,FEMALE\n"), "IMPORT_COLUMNS");
        refused(list(OLENA, "2,Ivan,Sokil,MALE,1980,,,", OLENA), "IMPORT_PARTIES");
        refused(
                (HEADINGS + "\n1,Олена").getBytes(Charset.forName("windows-1251")),
                "IMPORT_ENCODING");
        refused(list("1,A,B,MALE,1980,,,\n".repeat(10_001)), "IMPORT_TOO_LARGE");
        refused(SheetFormat.XLSX, list(OLENA), 422).body("code", is("IMPORT_UNREADABLE"));
    }

    @Test
    void aRefusalNeverRepeatsWhatStoodInTheFile() {
        refused(SheetFormat.CSV, Lists.csv("Zyxanna,Sokil,FEMALE\n"), 422)
                .body(not(containsString("Zyxanna")));
    }

    /// Half of ten mebibytes is far above what other requests may have.
    @Test
    void aListMayBeLargerThanOtherRequestsButNotWithoutEnd() {
        var padding = "x".repeat(500);

        refused(
                list("1,A,B,MALE,1980,,,%s\n".formatted(padding).repeat(10_001)),
                "IMPORT_TOO_LARGE");
        refused(SheetFormat.CSV, new byte[10 * 1024 * 1024 + 1], 413)
                .body("code", is("BODY_TOO_LARGE"));
    }

    @ParameterizedTest
    @CsvSource({"dryRun, yes", "dryRun, ''", "dry_run, true", "hubId, ''"})
    void whetherItIsForRealAndWhereMustBeSaidPlainly(String parameter, String value) {
        var request =
                given().auth()
                        .oauth2(People.aRegistrarInPalanca().sign())
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType("text/csv")
                        .body(list(OLENA));
        if (!parameter.equals("hubId")) request.queryParam("hubId", "BD-MD-01");
        request.queryParam(parameter, value).post("/v1/imports").then().statusCode(422);
    }

    @Test
    void anotherKindOfFileIsNotTaken() {
        given().auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/vnd.ms-excel")
                .body(new byte[] {1})
                .post("/v1/imports?hubId=BD-MD-01&dryRun=true")
                .then()
                .statusCode(415);
    }

    @Test
    void aListWithoutAKeyIsRefused() {
        given().auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .contentType("text/csv")
                .body(list(OLENA))
                .post("/v1/imports?hubId=BD-MD-01&dryRun=true")
                .then()
                .statusCode(400)
                .body("code", is("MISSING_IDEMPOTENCY_KEY"));
    }

    @Test
    void aHubOfOthersIsNotThere() {
        send(People.aRegistrarInOtaci(), list(OLENA)).then().statusCode(404);
        send(People.aRegistrarInSiret(), list(OLENA)).then().statusCode(404);
    }

    @Test
    void theTemplateComesInTheFormatThatIsAskedFor() {
        assertThat(template("*/*", "").asByteArray()).isEqualTo(Template.of(SheetFormat.CSV));
        assertThat(template("*/*", "").contentType()).startsWith("text/csv");
        assertThat(template(SheetFormat.OFFICE_XLSX, "").contentType())
                .isEqualTo(SheetFormat.OFFICE_XLSX);
        assertThat(template("text/html,*/*;q=0.8", "?format=xlsx").contentType())
                .isEqualTo(SheetFormat.OFFICE_XLSX);
        assertThat(template("*/*", "?format=xlsx").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"people.xlsx\"");
    }

    private static Response template(String accept, String query) {
        return given().auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .accept(accept)
                .get("/v1/imports/template" + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Test
    void anUnknownFormatOfTheTemplateIsPointedAt() {
        given().auth()
                .oauth2(People.aRegistrarInPalanca().sign())
                .get("/v1/imports/template?format=pdf")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("format"));
    }
}
