package org.bluedots.registration.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static List<SheetRow> read(byte[] file) {
        var rows = new ArrayList<SheetRow>();
        try (var sheet = SheetFormat.CSV.open(file)) {
            for (var row = sheet.next(); row.isPresent(); row = sheet.next()) rows.add(row.get());
        }
        return rows;
    }

    private static List<SheetRow> read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Cell> texts(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nОлена,x\n", "a;b\nОлена;x\n", "a\tb\nОлена\tx\n"})
    void theSeparatorIsTheOneOfTheHeadings(String file) {
        assertThat(read(file))
                .containsExactly(
                        new SheetRow(1, texts("a", "b")), new SheetRow(2, texts("Олена", "x")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(read("\uFEFFa,b\n")).containsExactly(new SheetRow(1, texts("a", "b")));
    }

    @Test
    void aCellOfSeveralLinesIsInOneRowAndBlankRowsCountAsTheSpreadsheetCounts() {
        assertThat(read("a,b\r\n\"one\r\ntwo, three\",x\r\n,\r\n\r\ny,\"say \"\"yes\"\"\"\r\n"))
                .containsExactly(
                        new SheetRow(1, texts("a", "b")),
                        new SheetRow(2, texts("one\r\ntwo, three", "x")),
                        new SheetRow(5, texts("y", "say \"yes\"")));
    }

    @Test
    void whatASpreadsheetWouldCalculateIsAFormulaAndWhatNobodyCanReadIsBroken() {
        assertThat(read("=1+1,a\u0000b\n").getFirst().cells())
                .containsExactly(new Cell.Formula(), new Cell.Broken());
    }

    @Test
    void anotherEncodingIsSaidAndNothingOfIt() {
        var windows = "a,b\nОлена,x\n".getBytes(Charset.forName("windows-1251"));

        assertThatThrownBy(() -> read(windows))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo(RegistrationProblem.IMPORT_ENCODING));
    }

    @Test
    void aCellThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> read("a,b\n\"" + "x".repeat(100_000)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo(RegistrationProblem.IMPORT_UNREADABLE));
    }
}
