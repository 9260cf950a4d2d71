package org.bluedots.registration.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.RegistrationProblem.IMPORT_COLUMNS;
import static org.bluedots.registration.RegistrationProblem.IMPORT_EMPTY;
import static org.bluedots.registration.RegistrationProblem.IMPORT_PARTIES;
import static org.bluedots.registration.RegistrationProblem.IMPORT_TOO_LARGE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.bluedots.platform.problem.FieldError;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.Problem;
import org.bluedots.platform.problem.ProblemCode;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.Lists;
import org.bluedots.registration.sheet.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ManifestTest {

    private static final ZoneId CHISINAU = ZoneId.of("Europe/Chisinau");

    private static PartyDraft first(SheetFormat format, byte[] file) {
        assertThat(ManifestShape.rows(format, file)).isPositive();
        try (var list = Manifest.open(format, file, "BD-MD-01", CHISINAU)) {
            return list.next().orElseThrow();
        }
    }

    private static PartyDraft first(String file) {
        return first(SheetFormat.CSV, Lists.csv(file));
    }

    @Test
    void theRowsOfAFamilyBecomeOneRequest() {
        var family =
                first(
                        """
                        party;occurred_at;given_cyrillic;family_latin;family_cyrillic;sex;birth_date;languages;head;accompanied_by;relation
                        7;2026-11-23 10:30;Олена;;Сокіл;female;1990-05;ukr, RUS;yes;;
                        7;;Іван;Sokil;Сокіл;MALE;29.02.2020;;;1;parent
                        8;;Марко;;;MALE;1980;;;;
                        """);

        assertThat(family.key()).isEqualTo("7");
        assertThat(family.faults()).isEmpty();
        assertThat(family.json().toString())
                .isEqualTo(
                        """
                        {"hubId":"BD-MD-01","occurredAt":"2026-11-23T08:30:00Z","people":[\
                        {"names":[{"given":"Олена","family":"Сокіл","script":"Cyrl"}],"sex":"FEMALE",\
                        "birth":{"date":"1990-05"},"languages":["ukr","rus"],"head":true},\
                        {"names":[{"family":"Sokil","script":"Latn"},\
                        {"given":"Іван","family":"Сокіл","script":"Cyrl"}],"sex":"MALE",\
                        "birth":{"date":"2020-02-29"},\
                        "accompaniedBy":{"person":0,"relation":"PARENT"}}]}\
                        """);
    }

    /// Spreadsheets make numbers, dates and truth values of what somebody typed.
    @Test
    void whatASpreadsheetMadeOfTheCellsIsUnderstood() {
        var file =
                Lists.workbook(sheet -> {
                    var headings = List.of("party", "sex", "birth_date", "head", "occurred_at");
                    for (var i = 0; i < headings.size(); i++) sheet.value(0, i, headings.get(i));
                    sheet.value(1, 0, 7);
                    sheet.value(1, 1, "FEMALE");
                    sheet.value(1, 2, LocalDateTime.of(1990, 5, 17, 0, 0));
                    sheet.style(1, 2).format("dd.mm.yyyy").set();
                    sheet.value(1, 3, true);
                    sheet.value(1, 4, LocalDateTime.of(2026, 11, 23, 10, 30));
                    sheet.style(1, 4).format("yyyy-mm-dd hh:mm").set();
                });

        var one = first(SheetFormat.XLSX, file);

        assertThat(one.key()).isEqualTo("7");
        assertThat(one.faults()).isEmpty();
        assertThat(one.json().toString())
                .isEqualTo(
                        """
                        {"hubId":"BD-MD-01","occurredAt":"2026-11-23T08:30:00Z","people":[\
                        {"sex":"FEMALE","birth":{"date":"1990-05-17"},"head":true}]}\
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "birth_date, 33000, DATE_AS_NUMBER",
        "birth_date, 03/04/2015, NOT_A_DATE",
        "birth_date, 31.02.2015, NOT_A_DATE",
        "birth_date, =TODAY(), FORMULA",
        "estimated_age, about ten, NOT_A_NUMBER",
        "estimated_age, 9.5, NOT_A_NUMBER",
        "accompanied_by, 0, NOT_A_NUMBER",
        "head, perhaps, NOT_YES_OR_NO",
        "occurred_at, yesterday, NOT_A_TIME",
        "occurred_at, 2026-02-30 10:00, NOT_A_TIME",
        "occurred_at, 45000.5, NOT_A_TIME",
        "given_latin, be\u0007ll, UNREADABLE_CELL"
    })
    void aCellThatCannotBeReadIsSaidByRowAndColumnAndNotQuoted(
            String column, String cell, String code) {
        var one = first("party,sex,%s\n1,FEMALE,%s\n".formatted(column, cell));

        assertThat(one.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.row()).isEqualTo(2);
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.detail()).doesNotContain(cell);
                });
    }

    @Test
    void aNumberOfADayInAWorkbookIsSaidToBeOne() {
        var file =
                Lists.workbook(sheet -> {
                    sheet.value(0, 0, "party");
                    sheet.value(0, 1, "sex");
                    sheet.value(0, 2, "birth_date");
                    sheet.value(1, 0, "1");
                    sheet.value(1, 1, "FEMALE");
                    sheet.value(1, 2, 42064);
                });

        assertThat(first(SheetFormat.XLSX, file).faults())
                .extracting(RowFault::code)
                .containsExactly("DATE_AS_NUMBER");
    }

    @Test
    void whatIsMissingOrTooMuchOrContradictsTheRowAboveIsSaid() {
        var family =
                first(
                        """
                        party,sex,crossing_point
                        1,,PALANCA
                        1,MALE,OTACI
                        1,MALE,PALANCA,surprise
                        """);

        assertThat(family.faults())
                .extracting(RowFault::row, RowFault::column, RowFault::code)
                .containsExactly(
                        Tuple.tuple(2, "sex", "MISSING"),
                        Tuple.tuple(3, "crossing_point", "PARTY_CONTRADICTS"),
                        Tuple.tuple(4, null, "CELL_WITHOUT_COLUMN"));
    }

    @ParameterizedTest
    @CsvSource({
        "/people/1/names/0/given, 3, given_cyrillic",
        "/people/0/names, 2, given_latin",
        "/people/1/languages/0, 3, languages",
        "/people/0/birth, 2, birth_date",
        "/people/1/accompaniedBy/person, 3, accompanied_by",
        "/occurredAt, 2, occurred_at",
        "/people, 2, party"
    })
    void whatTheDoorRefusesIsFoundInItsRowAndColumn(String pointer, int row, String column) {
        var family =
                first(
                        """
                        party,given_latin,given_cyrillic,sex
                        1,Olena,,FEMALE
                        1,,Іван,MALE
                        """);
        var refusal =
                Problem.of(
                        PlatformProblem.INVALID_REQUEST,
                        "No.",
                        List.of(new FieldError(pointer, "No.")),
                        null,
                        null);

        assertThat(family.located(refusal))
                .containsExactly(new RowFault(row, column, "INVALID_REQUEST", "No."));
    }

    @Test
    void aFileThatIsNoListIsRefusedAsAWhole() {
        assertRefused("", IMPORT_EMPTY);
        assertRefused("party,sex\n,\n", IMPORT_EMPTY);
        assertRefused("party,birth_date\n1,1990\n", IMPORT_COLUMNS);
        assertRefused("party,sex,party\n1,MALE,1\n", IMPORT_COLUMNS);
        assertRefused("party,sex\n1,MALE\n2,MALE\n1,MALE\n", IMPORT_PARTIES);
        assertRefused("party,sex\n1,MALE\n,MALE\n", IMPORT_PARTIES);
        assertRefused("party,sex\n" + "1,MALE\n".repeat(10_001), IMPORT_TOO_LARGE);
        assertThat(
                        ManifestShape.rows(
                                SheetFormat.CSV,
                                Lists.csv("party,sex\n" + "1,MALE\n".repeat(10_000))))
                .isEqualTo(10_000);
    }

    private static void assertRefused(String file, ProblemCode code) {
        assertThatThrownBy(() -> ManifestShape.rows(SheetFormat.CSV, Lists.csv(file)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /// Without headings the first row holds a person.
    @Test
    void anUnknownColumnIsSaidByItsLetter() {
        assertThatThrownBy(
                        () -> ManifestShape.rows(SheetFormat.CSV, Lists.csv("party,sex,Zyxanna\n")))
                .hasMessage("The heading of column C is not one of the template's.");
    }

    @Test
    void theRowsThatTearAPartyApartAreSaid() {
        assertThatThrownBy(() ->
                        ManifestShape.rows(
                                SheetFormat.CSV,
                                Lists.csv("party,sex\nA,MALE\nB,MALE\nA,MALE\n,MALE\n")))
                .hasMessage("Rows without a party, or of one that other rows tear apart: 4, 5.");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void theTemplateIsAListWithEveryColumnAndNobodyOnIt(SheetFormat format) {
        var template = Template.of(format);

        try (var sheet = format.open(template)) {
            var heading = Heading.of(sheet.next().orElseThrow());
            assertThat(heading.places().values()).containsExactlyInAnyOrder(Column.values());
            assertThat(sheet.next()).isEmpty();
        }
    }

    @Test
    void theTemplateOfTextIsMarkedSoThatExcelReadsItsLetters() {
        assertThat(new String(Template.of(SheetFormat.CSV), StandardCharsets.UTF_8))
                .startsWith("\uFEFFparty,crossing_point,");
    }
}
