package org.bluedots.registration;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.registration.sheet.SheetFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Lists of people as an agency's clerk sends them.
public final class Lists {

    public static final String HEADINGS =
            "party,given_latin,family_latin,sex,birth_date,estimated_age,accompanied_by,relation";

    private Lists() {}

    /// Each row a line below the usual headings.
    public static byte[] list(String... rows) {
        return csv(HEADINGS + "\n" + String.join("\n", rows) + "\n");
    }

    public static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A workbook whose first sheet somebody fills.
    public static byte[] workbook(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Excel", "16.0")) {
            fill.accept(workbook.newWorksheet("List"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /// A workbook of texts, cells parted by commas.
    public static byte[] workbook(String... rows) {
        return workbook(sheet -> {
            for (var row = 0; row < rows.length; row++) {
                var cells = rows[row].split(",", -1);
                for (var cell = 0; cell < cells.length; cell++)
                    if (!cells[cell].isEmpty()) sheet.value(row, cell, cells[cell]);
            }
        });
    }

    /// Sends it for real under a new key.
    public static Response send(TokenDraft by, byte[] list) {
        return send(by, SheetFormat.CSV, list, "false", UUID.randomUUID().toString());
    }

    public static Response send(
            TokenDraft by, SheetFormat format, byte[] file, String dryRun, String key) {
        return given().auth()
                .oauth2(by.sign())
                .header("Idempotency-Key", key)
                .contentType(format.mediaType())
                .queryParam("hubId", "BD-MD-01")
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/v1/imports");
    }

    /// The id of an import that was taken in.
    public static String sent(TokenDraft by, byte[] list) {
        return send(by, list).then().statusCode(202).extract().path("id");
    }

    public static ValidatableResponse see(TokenDraft by, String id) {
        return Desk.by(by).get("/v1/imports/" + id).then().statusCode(200);
    }

    public static ValidatableResponse problems(TokenDraft by, String id) {
        return Desk.by(by).get("/v1/imports/" + id + "/problems").then().statusCode(200);
    }
}
