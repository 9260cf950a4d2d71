package org.bluedots.registration.recognition;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bluedots.matching.person.FoldedPerson;
import org.bluedots.matching.person.PersonRecord;
import org.bluedots.matching.person.PersonRecord.Relation;
import org.bluedots.matching.person.PersonRecord.Relative;
import org.bluedots.matching.person.PersonRecord.WrittenName;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.jspecify.annotations.Nullable;

/// What people say of themselves, in the words of the matching library.
public final class Traits {

    private static final String CYRILLIC = "Cyrl";

    private Traits() {}

    /// @param id tells a record from itself
    public static FoldedPerson of(String id, PersonDetails details, List<Relative> relatives) {
        return folded(
                id,
                name(details),
                details.sex(),
                details.birth(),
                new Around(relatives, "", List.of()));
    }

    static FoldedPerson folded(
            String id, Optional<PersonName> name, Sex sex, Birth birth, Around around) {
        return FoldedPerson.of(
                new PersonRecord(
                        id,
                        name.map(Traits::written).orElse(new WrittenName("", "", "")),
                        sexOf(sex),
                        born(birth),
                        "",
                        around.relatives(),
                        around.phone(),
                        around.documents()));
    }

    /// Who and what is around a person.
    ///
    /// @param phone digits, or the digits of a keyed hash of it
    /// @param documents each with its kind: `PASSPORT:` and the number or a keyed hash of it
    record Around(List<Relative> relatives, String phone, List<String> documents) {}

    /// The relative's name as it stands in their own record.
    public static Relative relative(Relation relation, PersonDetails details) {
        var name = name(details).map(Traits::written).orElse(new WrittenName("", "", ""));
        return new Relative(relation, name.given(), name.family());
    }

    /// What a parent of that sex is to the child.
    public static Relation parent(Sex sex) {
        return switch (sex) {
            case FEMALE -> Relation.MOTHER;
            case MALE -> Relation.FATHER;
            case OTHER, UNKNOWN -> Relation.COMPANION;
        };
    }

    /// Cyrillic has one reading; Latin has seven.
    private static Optional<PersonName> name(PersonDetails details) {
        return details.names().stream()
                .min(
                        Comparator.comparing((PersonName it) -> !it.script().equals(CYRILLIC))
                                .thenComparing(PersonName::script));
    }

    private static WrittenName written(PersonName name) {
        var given = name.given() == null ? name.nickname() : name.given();
        return new WrittenName(text(given), text(name.patronymic()), text(name.family()));
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }

    private static PersonRecord.Sex sexOf(Sex sex) {
        return switch (sex) {
            case FEMALE -> PersonRecord.Sex.FEMALE;
            case MALE -> PersonRecord.Sex.MALE;
            case OTHER, UNKNOWN -> PersonRecord.Sex.UNKNOWN;
        };
    }

    private static org.bluedots.matching.birth.Birth born(Birth birth) {
        var age = birth.estimatedAge();
        var told = birth.estimatedOn();
        if (age != null && told != null) return org.bluedots.matching.birth.Birth.aged(age, told);
        var year = birth.year();
        if (year == null) return org.bluedots.matching.birth.Birth.UNKNOWN;
        var month = birth.month();
        if (month == null) return org.bluedots.matching.birth.Birth.in(Year.of(year));
        var day = birth.day();
        if (day == null) return org.bluedots.matching.birth.Birth.in(YearMonth.of(year, month));
        return org.bluedots.matching.birth.Birth.on(LocalDate.of(year, month, day));
    }
}
