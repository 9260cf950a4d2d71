package org.bluedots.matching.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.bluedots.matching.birth.Birth;
import org.bluedots.matching.evidence.Part;
import org.bluedots.matching.person.PersonRecord.Relation;
import org.bluedots.matching.person.PersonRecord.Relative;
import org.bluedots.matching.person.PersonRecord.Sex;
import org.bluedots.matching.person.PersonRecord.WrittenName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonRegisterTest {

    private static final Birth MARCH = Birth.on(LocalDate.of(2014, 3, 5));
    private static final Birth JUNE = Birth.on(LocalDate.of(2011, 6, 20));
    private static final Relative NATALIIA = new Relative(Relation.MOTHER, "Наталія", "Шевченко");
    private static final Relative THE_SAME_MOTHER =
            new Relative(Relation.MOTHER, "Natalia", "Chevtchenko");

    private final PersonRegister register = new PersonRegister();
    private final PersonRecord yurii =
            person("1", new WrittenName("Юрій", "Андрійович", "Шевченко"), MARCH, NATALIIA);

    @BeforeEach
    void yuriiIsRegistered() {
        register.add(FoldedPerson.of(yurii));
    }

    @Test
    void theSameChildInFrenchSpellingBlocks() {
        var again =
                person("2", new WrittenName("Iouriï", "", "Chevtchenko"), MARCH, THE_SAME_MOTHER);

        assertThat(register.matches(FoldedPerson.of(again)))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.id()).isEqualTo("1");
                    assertThat(match.verdict()).isEqualTo(Verdict.BLOCK);
                });
    }

    @Test
    void exchangedNamesAreSeen() {
        var again = person("2", new WrittenName("Szewczenko", "", "Jurij"), MARCH);

        assertThat(match(again).verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void aTwinNeverBlocks() {
        var twin = person("2", new WrittenName("Марія", "Андріївна", "Шевченко"), MARCH, NATALIIA);

        var match = match(twin);

        assertThat(match.score().probability()).isLessThan(0.90);
        assertThat(match.verdict()).isNotEqualTo(Verdict.BLOCK);
    }

    @Test
    void aTwinWithMuchInCommonIsLabelled() {
        var first = withDocument(yurii, "passport:FE1");
        var twin =
                withDocument(
                        person(
                                "2",
                                new WrittenName("Іван", "Андрійович", "Шевченко"),
                                MARCH,
                                NATALIIA),
                        "passport:FE1");

        var match = register.match(FoldedPerson.of(twin), FoldedPerson.of(first));

        assertThat(match.score().parts()).anyMatch(part -> part.level().equals("likely twins"));
        assertThat(match.verdict()).isEqualTo(Verdict.CANDIDATE);
    }

    @Test
    void aMotherInCommonIsNeverEnough() {
        var other = person("2", new WrittenName("", "", ""), Birth.UNKNOWN, NATALIIA);

        assertThat(match(other).verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void aNamesakeBornOnAnotherDayIsNobody() {
        var namesake = person("2", new WrittenName("Юрій", "", "Шевченко"), JUNE);

        assertThat(match(namesake).verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void whatIsMissingWeighsNothing() {
        var again = person("2", new WrittenName("Юрій", "", "Шевченко"), Birth.UNKNOWN);

        assertThat(match(again).score().parts())
                .extracting(Part::field)
                .doesNotContain("day of birth", "year of birth", "mother", "father", "phone");
    }

    @Test
    void thePartsSumExactlyToTheScore() {
        var twin = person("2", new WrittenName("Марія", "Андріївна", "Шевченко"), MARCH, NATALIIA);

        var score = match(twin).score();

        var sum = 0.0;
        for (var part : score.parts()) sum += part.weight();
        assertThat(score.value()).isEqualTo(sum);
        assertThat(score.probability()).isCloseTo(1 / (1 + Math.pow(2, -sum)), within(1e-12));
        assertThat(score.weights()).isEqualTo("2026-11");
    }

    @Test
    void theOrderOfTwoRecordsDoesNotMatter() {
        var a = FoldedPerson.of(yurii);
        var b = FoldedPerson.of(person("2", new WrittenName("Schewtschenko", "", "Jurij"), JUNE));

        assertThat(register.match(a, b).score().value())
                .isCloseTo(register.match(b, a).score().value(), within(1e-9));
    }

    @Test
    void whoIsErasedIsNotFound() {
        register.remove("1");

        assertThat(register.matches(FoldedPerson.of(withId(yurii, "2")))).isEmpty();
    }

    @Test
    void nobodyIsTheirOwnDuplicate() {
        assertThat(register.matches(FoldedPerson.of(yurii))).isEmpty();
    }

    @Test
    void anotherKindOfDocumentSaysNothingAndAnotherNumberSpeaksAgainst() {
        var withPassport = FoldedPerson.of(withDocument(yurii, "passport:FE1"));
        var withCertificate = FoldedPerson.of(withDocument(withId(yurii, "2"), "birth:7"));
        var withOtherPassport = FoldedPerson.of(withDocument(withId(yurii, "3"), "passport:FE2"));

        assertThat(register.match(withPassport, withCertificate).score().parts())
                .extracting(Part::field)
                .doesNotContain("document");
        assertThat(register.match(withPassport, withOtherPassport).score().parts())
                .anyMatch(part -> part.field().equals("document") && part.weight() < 0);
    }

    @Test
    void candidatesMayComeFromElsewhere() {
        var again = FoldedPerson.of(withId(yurii, "2"));

        var matches = register.matches(again, _ -> List.of(FoldedPerson.of(yurii)));

        assertThat(matches).extracting(Match::id).containsExactly("1");
    }

    private Match match(PersonRecord record) {
        return register.match(FoldedPerson.of(record), FoldedPerson.of(yurii));
    }

    private static PersonRecord person(
            String id, WrittenName name, Birth birth, Relative... relatives) {
        return new PersonRecord(
                id, name, Sex.UNKNOWN, birth, "", List.of(relatives), "", List.of());
    }

    private static PersonRecord withId(PersonRecord it, String id) {
        return person(id, it.name(), it.birth(), it.relatives().toArray(Relative[]::new));
    }

    private static PersonRecord withDocument(PersonRecord it, String document) {
        return new PersonRecord(
                it.id(),
                it.name(),
                it.sex(),
                it.birth(),
                "",
                it.relatives(),
                "",
                List.of(document));
    }
}
