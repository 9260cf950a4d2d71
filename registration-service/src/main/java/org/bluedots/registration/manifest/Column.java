package org.bluedots.registration.manifest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;

/// The columns of the template, in their order: **the one place to add one**. Its pointer says
/// where its cells go in a `RegisterParty`, `*` being the row's place in its party; the template,
/// the reading, the page docs/api/imports.md (a test compares) and the place of a refusal follow.
/// Numbers in a pointer only keep list elements apart: gaps close.
public enum Column {
    PARTY(
            "",
            CellKind.TEXT,
            "Who came together: your own number for it, never used for others; put the day or the bus before it",
            "2026-11-23-BUS2-07"),
    CROSSING_POINT("/crossingPoint", CellKind.CODE, "Where they crossed; once a party", "PALANCA"),
    OCCURRED_AT(
            "/occurredAt",
            CellKind.TIME,
            "When they came, in the hub's time, at most 30 days ago; empty: now; once a party",
            "2026-11-23 10:30"),
    GIVEN_LATIN("/people/*/names/0/given", CellKind.TEXT, "Given name, Latin letters", "Olena"),
    PATRONYMIC_LATIN(
            "/people/*/names/0/patronymic", CellKind.TEXT, "Patronymic, Latin letters", "Petrivna"),
    FAMILY_LATIN("/people/*/names/0/family", CellKind.TEXT, "Family name, Latin letters", "Sokil"),
    NICKNAME_LATIN("/people/*/names/0/nickname", CellKind.TEXT, "What they are called", "Lena"),
    GIVEN_CYRILLIC(
            "/people/*/names/1/given", CellKind.TEXT, "Given name, Cyrillic letters", "Олена"),
    PATRONYMIC_CYRILLIC(
            "/people/*/names/1/patronymic",
            CellKind.TEXT,
            "Patronymic, Cyrillic letters",
            "Петрівна"),
    FAMILY_CYRILLIC(
            "/people/*/names/1/family", CellKind.TEXT, "Family name, Cyrillic letters", "Сокіл"),
    NICKNAME_CYRILLIC("/people/*/names/1/nickname", CellKind.TEXT, "What they are called", "Лена"),
    ALIAS(
            "/people/*/alias",
            CellKind.TEXT,
            "What somebody wants to be called who gives no name",
            "The painter"),
    DESCRIPTION(
            "/people/*/description",
            CellKind.TEXT,
            "How to recognise somebody whose name nobody knows",
            "Infant, green blanket"),
    SEX("/people/*/sex", CellKind.CODE, "As the person says", "FEMALE", Sex.values()),
    BIRTH_DATE(
            "/people/*/birth/date",
            CellKind.DATE,
            "Day, month or year; either this or the age",
            "1990-05"),
    ESTIMATED_AGE(
            "/people/*/birth/estimatedAge",
            CellKind.NUMBER,
            "Whole years on the day of arrival, when no date is known",
            "35"),
    LANGUAGES("/people/*/languages", CellKind.SMALL_CODES, "ISO 639-3", "ukr rus"),
    NATIONALITIES("/people/*/nationalities", CellKind.CAPITAL_CODES, "ISO 3166-1 alpha-3", "UKR"),
    INTERPRETER("/people/*/interpreterNeeded", CellKind.YES_NO, "Needs an interpreter", "no"),
    HEAD(
            "/people/*/head",
            CellKind.YES_NO,
            "Head of the party: one, and an adult if there is one",
            "yes"),
    ACCOMPANIED_BY(
            "/people/*/accompaniedBy/person",
            CellKind.PLACE,
            "Who is with this child: the number of that person's row within the party, from 1; empty: alone",
            "1"),
    RELATION(
            "/people/*/accompaniedBy/relation",
            CellKind.CODE,
            "What that person is to the child; needed with accompanied_by",
            "PARENT",
            Relation.values()),
    MANDATE(
            "/people/*/accompaniedBy/mandate",
            CellKind.CODE,
            "The document of an adult who is no relative; the hub verifies it afterwards",
            "COURT_ORDER",
            Mandate.values());

    /// What a list element has besides what its columns say, if they say anything.
    static final List<Given> GIVEN =
            List.of(
                    new Given("/people/*/names/0", "script", "Latn"),
                    new Given("/people/*/names/1", "script", "Cyrl"));

    private static final Set<Column> REQUIRED = EnumSet.of(PARTY, SEX);

    private final String pointer;
    private final CellKind kind;
    private final String meaning;
    private final String example;
    private final List<String> codes;

    Column(String pointer, CellKind kind, String meaning, String example, Enum<?>... codes) {
        this.pointer = pointer;
        this.kind = kind;
        this.meaning = meaning;
        this.example = example;
        this.codes = Arrays.stream(codes).map(Enum::name).toList();
    }

    record Given(String pointer, String field, String value) {}

    /// What stands above the column: `given_latin`.
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What goes into it, with the codes it takes.
    public String meaning() {
        if (codes.isEmpty()) return meaning;
        return codes.stream().collect(Collectors.joining(", ", meaning + ": ", ""));
    }

    public String example() {
        return example;
    }

    /// Whether each row fills it in.
    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    CellKind kind() {
        return kind;
    }

    /// Said once for the whole party.
    boolean isOfParty() {
        return !pointer.startsWith("/people/");
    }

    String pointer(int person) {
        return pointer.replace("*", Integer.toString(person));
    }

    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The column to which a pointer of this form leads, or the first inside of what it leads to.
    static Optional<Column> at(String wanted) {
        return Arrays.stream(values())
                .filter(column -> !column.pointer.isEmpty())
                .filter(column -> (wanted + "/").startsWith(column.pointer + "/"))
                .findFirst()
                .or(() ->
                        Arrays.stream(values())
                                .filter(column -> column.pointer.startsWith(wanted + "/"))
                                .findFirst());
    }
}
