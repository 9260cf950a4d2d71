package org.bluedots.matching.person;

import static org.bluedots.matching.evidence.Field.MISSING;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluedots.matching.evidence.Field;
import org.bluedots.matching.evidence.Level;
import org.bluedots.matching.evidence.Model;
import org.bluedots.matching.name.FamilyName;
import org.bluedots.matching.name.GivenName;
import org.bluedots.matching.person.PersonRecord.Relation;
import org.bluedots.matching.person.PersonRecord.Sex;

/// What two registrations of a person are compared in. The figures are what an expert would say:
/// the estimation starts from them.
public final class PersonModel {

    static final String GIVEN = "given name";
    static final String FAMILY = "family name";
    static final String BIRTH_DAY = "day of birth";
    static final String BIRTH_YEAR = "year of birth";
    static final String DOCUMENT = "document";
    static final String MOTHER = "mother";
    static final String FATHER = "father";

    static final String SAME = "same";
    static final String SAME_NAME = "another form of the same name";
    static final String SLIP = "one slip away";
    static final String ALIKE = "alike";
    static final String DIFFERENT = "different";

    private static final int DAYS_NEAR = 366;
    private static final double KIN_PER_RECORD = 1;

    public static final Model<FoldedPerson> MODEL =
            new Model<>(
                    List.of(
                            given(),
                            family(),
                            order(),
                            namedByTheOther(),
                            birthDay(),
                            birthYear(),
                            sex(),
                            father(),
                            mother(),
                            shared("siblings", Relation.SIBLING),
                            shared("children", Relation.CHILD),
                            shared("spouse", Relation.SPOUSE),
                            shared("grandparents", Relation.GRANDPARENT),
                            shared("companions", Relation.COMPANION),
                            place(),
                            phone(),
                            documents()),
                    PersonModel::aligned,
                    PersonGuard::ceiling,
                    KIN_PER_RECORD);

    private PersonModel() {}

    /// The second person with names exchanged, where only so both agree.
    private static FoldedPerson aligned(FoldedPerson a, FoldedPerson b) {
        var exchanged = b.withNamesExchanged();
        return agree(a, exchanged) && !agree(a, b) ? exchanged : b;
    }

    private static boolean agree(FoldedPerson a, FoldedPerson b) {
        if (!a.family().isSameAs(b.family()) && !a.family().isOneSlipFrom(b.family())) return false;
        var given = given(a.given(), b.given());
        return given != MISSING && given <= 2;
    }

    private static Field<FoldedPerson> given() {
        return Field.<FoldedPerson>of(
                        GIVEN,
                        (a, b) -> given(a.given(), b.given()),
                        Level.of(SAME, 0.65, 0.005, 0.01),
                        Level.of(SAME_NAME, 0.25, 0.005, 0.01),
                        Level.of(SLIP, 0.07, 0.01, 0.01),
                        Level.of(DIFFERENT, 0.03, 0.98, 0.97))
                .rare(2, person -> person.given().classes());
    }

    private static int given(GivenName a, GivenName b) {
        if (!a.isKnown() || !b.isKnown()) return MISSING;
        if (a.soundsLike(b)) return 0;
        if (a.isSameNameAs(b)) return 1;
        return a.isNear(b) ? 2 : 3;
    }

    private static Field<FoldedPerson> family() {
        return Field.<FoldedPerson>of(
                        FAMILY,
                        (a, b) -> family(a.family(), b.family()),
                        Level.of(SAME, 0.8, 0.8, 0.002),
                        Level.of(SLIP, 0.12, 0.12, 0.001),
                        Level.of(ALIKE, 0.05, 0.05, 0.005),
                        Level.of(DIFFERENT, 0.03, 0.03, 0.992))
                .rare(1, person -> person.family().skeletons());
    }

    private static int family(FamilyName a, FamilyName b) {
        if (!a.isKnown() || !b.isKnown()) return MISSING;
        if (a.isSameAs(b)) return 0;
        if (a.isOneSlipFrom(b)) return 1;
        return a.sharesPartWith(b) || a.isAlike(b) ? 2 : 3;
    }

    private static Field<FoldedPerson> order() {
        return Field.<FoldedPerson>of(
                        "order of names",
                        (a, b) -> a.names().order() == b.names().order() ? 0 : 1,
                        Level.of("as written", 0.95, 0.95),
                        Level.of("given and family name exchanged", 0.05, 0.05))
                .byExpert();
    }

    private static Field<FoldedPerson> namedByTheOther() {
        return Field.of(
                "named among the other's relatives",
                (a, b) -> {
                    if (a.relatives().isEmpty() && b.relatives().isEmpty()) return MISSING;
                    return isNamedBy(a, b) || isNamedBy(b, a) ? 0 : 1;
                },
                Level.of("yes", 0.03, 0.5, 0.03),
                Level.of("no", 0.97, 0.5, 0.97));
    }

    private static boolean isNamedBy(FoldedPerson a, FoldedPerson b) {
        return b.relatives().values().stream()
                .flatMap(List::stream)
                .anyMatch(a.given()::isSameNameAs);
    }

    private static Field<FoldedPerson> birthDay() {
        return Field.of(
                BIRTH_DAY,
                PersonModel::birthDay,
                Level.of(SAME, 0.93, 0.01, 0.0002),
                Level.of("one number wrong, or day and month exchanged", 0.05, 0.02, 0.003),
                Level.of(DIFFERENT, 0.02, 0.97, 0.9968));
    }

    private static int birthDay(FoldedPerson a, FoldedPerson b) {
        if (!a.birth().isDay() || !b.birth().isDay()) return MISSING;
        if (a.birth().mayBeSameAs(b.birth())) return 0;
        return a.birth().isSlipOf(b.birth()) ? 1 : 2;
    }

    private static Field<FoldedPerson> birthYear() {
        return Field.of(
                BIRTH_YEAR,
                PersonModel::birthYear,
                Level.of("may be the same", 0.9, 0.08, 0.05),
                Level.of("within a year", 0.08, 0.12, 0.08),
                Level.of(DIFFERENT, 0.02, 0.8, 0.87));
    }

    private static int birthYear(FoldedPerson a, FoldedPerson b) {
        if (!a.birth().isKnown() || !b.birth().isKnown()) return MISSING;
        if (a.birth().isDay() && b.birth().isDay()) return MISSING;
        var gap = a.birth().gapTo(b.birth());
        if (gap == 0) return 0;
        return gap <= DAYS_NEAR ? 1 : 2;
    }

    private static Field<FoldedPerson> sex() {
        return Field.of(
                "sex",
                (a, b) -> {
                    if (a.sex() == Sex.UNKNOWN || b.sex() == Sex.UNKNOWN) return MISSING;
                    return a.sex() == b.sex() ? 0 : 1;
                },
                Level.of(SAME, 0.99, 0.5),
                Level.of(DIFFERENT, 0.01, 0.5));
    }

    private static Field<FoldedPerson> father() {
        return Field.<FoldedPerson>of(
                        FATHER,
                        (a, b) -> parent(a.father(), b.father()),
                        Level.of(SAME, 0.93, 0.7, 0.03),
                        Level.of(SLIP, 0.04, 0.03, 0.01),
                        Level.of(DIFFERENT, 0.03, 0.27, 0.96))
                .rare(1, person -> person.father().classes());
    }

    private static int parent(GivenName a, GivenName b) {
        if (!a.isKnown() || !b.isKnown()) return MISSING;
        if (a.isSameNameAs(b) || a.soundsLike(b)) return 0;
        return a.isNear(b) ? 1 : 2;
    }

    private static Field<FoldedPerson> mother() {
        return Field.<FoldedPerson>of(
                        MOTHER,
                        PersonModel::mother,
                        Level.of("same given and family name", 0.8, 0.7, 0.0003),
                        Level.of("same given name", 0.13, 0.12, 0.02),
                        Level.of(SLIP, 0.04, 0.04, 0.01),
                        Level.of(DIFFERENT, 0.03, 0.14, 0.96))
                .rare(2, person -> mothers(person).classes());
    }

    private static int mother(FoldedPerson a, FoldedPerson b) {
        var given = parent(mothers(a), mothers(b));
        if (given != 0) return given == MISSING ? MISSING : given + 1;
        return family(a.mothersFamily(), b.mothersFamily()) == 0 ? 0 : 1;
    }

    private static GivenName mothers(FoldedPerson person) {
        var mothers = person.named(Relation.MOTHER);
        return mothers.isEmpty() ? GivenName.NONE : mothers.getFirst();
    }

    private static Field<FoldedPerson> shared(String name, Relation relation) {
        return Field.of(
                name,
                (a, b) -> shared(a.named(relation), b.named(relation)),
                Level.of("several in common", 0.3, 0.2, 0.001),
                Level.of("one in common", 0.5, 0.4, 0.05),
                Level.of("none in common", 0.2, 0.4, 0.949));
    }

    private static int shared(List<GivenName> some, List<GivenName> others) {
        if (some.isEmpty() || others.isEmpty()) return MISSING;
        var common = some.stream().filter(it -> others.stream().anyMatch(it::isSameNameAs)).count();
        return common > 1 ? 0 : common == 1 ? 1 : 2;
    }

    private static Field<FoldedPerson> place() {
        return Field.<FoldedPerson>of(
                        "place of origin",
                        (a, b) -> {
                            if (!a.place().isKnown() || !b.place().isKnown()) return MISSING;
                            if (a.place().isSameAs(b.place())) return 0;
                            return a.place().isAlike(b.place()) ? 1 : 2;
                        },
                        Level.of(SAME, 0.85, 0.85, 0.04),
                        Level.of(ALIKE, 0.08, 0.08, 0.02),
                        Level.of(DIFFERENT, 0.07, 0.07, 0.94))
                .rare(1, person -> person.place().places());
    }

    private static Field<FoldedPerson> phone() {
        return Field.of(
                "phone",
                (a, b) -> {
                    if (a.phone().isEmpty() || b.phone().isEmpty()) return MISSING;
                    return a.phone().equals(b.phone()) ? 0 : 1;
                },
                Level.of(SAME, 0.6, 0.5, 1e-5),
                Level.of(DIFFERENT, 0.4, 0.5, 1));
    }

    private static Field<FoldedPerson> documents() {
        return Field.of(
                DOCUMENT,
                PersonModel::documents,
                Level.of(SAME, 0.9, 1e-7),
                Level.of(DIFFERENT, 0.1, 1));
    }

    /// Somebody with a passport and somebody with a birth certificate may well be one.
    private static int documents(FoldedPerson a, FoldedPerson b) {
        if (!Collections.disjoint(a.documents(), b.documents())) return 0;
        return Collections.disjoint(kinds(a), kinds(b)) ? MISSING : 1;
    }

    private static Set<String> kinds(FoldedPerson person) {
        return person.documents().stream()
                .map(document -> document.substring(0, document.indexOf(':') + 1))
                .collect(Collectors.toSet());
    }

    /// The fields that speak of the person, not of who or what is around it.
    static final Set<String> OWN = Set.of(GIVEN, FAMILY, BIRTH_DAY, DOCUMENT);
}
