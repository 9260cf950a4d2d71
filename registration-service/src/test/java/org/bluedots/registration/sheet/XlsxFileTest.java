package org.bluedots.registration.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.RegistrationProblem.IMPORT_TOO_LARGE;
import static org.bluedots.registration.RegistrationProblem.IMPORT_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bluedots.platform.problem.ProblemCode;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.Lists;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] ofOneCell() {
        return Lists.workbook("Olena");
    }

    /// The workbook with one part written anew.
    private static byte[] with(byte[] workbook, String part, UnaryOperator<String> change)
            throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(in.getEntries())) {
                var content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part))
                    content =
                            change.apply(new String(content, StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return changed.toByteArray();
    }

    private static void assertRefused(byte[] file, ProblemCode code) {
        assertThatThrownBy(() -> SheetFormat.XLSX.guard(file))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void eachKindOfCellIsReadAsWhatItIs() {
        var noon = LocalDateTime.of(2015, 3, 1, 12, 0);
        var file =
                Lists.workbook(sheet -> {
                    sheet.value(1, 0, " Олена ");
                    sheet.value(1, 1, 7);
                    sheet.value(1, 2, true);
                    sheet.value(1, 3, noon);
                    sheet.style(1, 3).format("yyyy-mm-dd").set();
                    sheet.formula(1, 4, "1+1");
                    sheet.value(1, 6, 42064);
                });

        SheetFormat.XLSX.guard(file);
        try (var sheet = SheetFormat.XLSX.open(file)) {
            assertThat(sheet.next())
                    .hasValue(
                            new SheetRow(
                                    2,
                                    List.of(
                                            new Cell.Text("Олена"),
                                            new Cell.Figure(BigDecimal.valueOf(7)),
                                            new Cell.Truth(true),
                                            new Cell.Moment(noon),
                                            new Cell.Formula(),
                                            new Cell.Empty(),
                                            new Cell.Figure(BigDecimal.valueOf(42064)))));
            assertThat(sheet.next()).isEmpty();
        }
    }

    @Test
    void anExternalEntityIsRefusedAndNeverRead() throws IOException {
        var hostile =
                with(
                        ofOneCell(),
                        "xl/sharedStrings.xml",
                        xml ->
                                xml.replaceFirst(
                                                "<sst",
                                                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")
                                        .replace("Olena", "&x;"));

        assertRefused(hostile, IMPORT_UNREADABLE);
    }

    @Test
    void entitiesThatMultiplyThemselvesAreRefused() throws IOException {
        var laughs =
                "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><worksheet";

        assertRefused(
                with(ofOneCell(), SHEET, xml -> xml.replaceFirst("<worksheet", laughs)),
                IMPORT_UNREADABLE);
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItHasIsRefusedInTheMiddle() throws IOException {
        var bomb =
                with(
                        ofOneCell(),
                        SHEET,
                        xml ->
                                xml.replace(
                                        "</sheetData>", " ".repeat(90_000_000) + "</sheetData>"));

        assertThat(bomb.length).isLessThan(200_000);
        assertRefused(bomb, IMPORT_TOO_LARGE);
    }

    @Test
    void aCellSoFarAwayThatRoomForItWouldTakeAllMemoryIsRefused() throws IOException {
        assertRefused(
                with(ofOneCell(), SHEET, xml -> xml.replace("r=\"A1\"", "r=\"FXSHRXW1\"")),
                IMPORT_UNREADABLE);
    }

    @Test
    void rowsDoNotHideInAPartOfAnotherName() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/printer.bin"));
            zip.write("<worksheet><sheetData/></worksheet>".getBytes(StandardCharsets.UTF_16));
        }

        assertRefused(bytes.toByteArray(), IMPORT_UNREADABLE);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertRefused("party,sex\n1,FEMALE".getBytes(StandardCharsets.UTF_8), IMPORT_UNREADABLE);
    }

    @Test
    void anArchiveWithoutASheetIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertThatThrownBy(() -> SheetFormat.XLSX.open(bytes.toByteArray()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aNumberThatNobodyWouldWriteOutIsBroken() throws IOException {
        var file =
                with(
                        Lists.workbook(sheet -> sheet.value(0, 0, 7)),
                        SHEET,
                        xml -> xml.replace("<v>7</v>", "<v>1E999999999</v>"));

        try (var sheet = SheetFormat.XLSX.open(file)) {
            assertThat(sheet.next())
                    .isEqualTo(Optional.of(new SheetRow(1, List.of(new Cell.Broken()))));
        }
    }
}
