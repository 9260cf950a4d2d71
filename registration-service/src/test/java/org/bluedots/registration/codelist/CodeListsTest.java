package org.bluedots.registration.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluedots.registration.contact.ContactMeans;
import org.bluedots.registration.details.DisplacementStatus;
import org.bluedots.registration.details.InvalidReason;
import org.bluedots.registration.details.MaritalStatus;
import org.bluedots.registration.document.DocumentRemovalReason;
import org.bluedots.registration.document.DocumentType;
import org.bluedots.registration.followup.FollowUpRemovalReason;
import org.bluedots.registration.household.HouseholdRelation;
import org.bluedots.registration.needs.Circle;
import org.bluedots.registration.needs.NeedEndReason;
import org.bluedots.registration.person.ClosureReason;
import org.bluedots.registration.person.ReopeningReason;
import org.bluedots.registration.risk.OverrideReason;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.screening.WashingtonDomain;
import org.bluedots.registration.separation.FamilyRelation;
import org.bluedots.registration.separation.Fate;
import org.bluedots.registration.separation.SeparationCause;
import org.bluedots.registration.uasc.CareArrangement;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The lists are data that the code relies on: here the two are held together.
class CodeListsTest {

    private static final CodeLists LISTS = new CodeLists();

    static Stream<CodeList> lists() {
        return LISTS.all().stream();
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("relation", Relation.values()),
                Arguments.of("uasc-status", UascStatus.values()),
                Arguments.of("mandate", Mandate.values()),
                Arguments.of("care-arrangement", CareArrangement.values()),
                Arguments.of("separation-cause", SeparationCause.values()),
                Arguments.of("family-relation", FamilyRelation.values()),
                Arguments.of("fate", Fate.values()),
                Arguments.of("closure-reason", ClosureReason.values()),
                Arguments.of("reopening-reason", ReopeningReason.values()),
                Arguments.of("invalid-reason", InvalidReason.values()),
                Arguments.of("marital-status", MaritalStatus.values()),
                Arguments.of("displacement-status", DisplacementStatus.values()),
                Arguments.of("contact-means", ContactMeans.values()),
                Arguments.of("document-type", DocumentType.values()),
                Arguments.of("document-removal-reason", DocumentRemovalReason.values()),
                Arguments.of("household-relation", HouseholdRelation.values()),
                Arguments.of("follow-up-removal-reason", FollowUpRemovalReason.values()),
                Arguments.of("need-end-reason", NeedEndReason.values()),
                Arguments.of("risk-override-reason", OverrideReason.values()),
                Arguments.of("washington-group-domain", WashingtonDomain.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeIsOnceInItsListAndHasItsLabelsInEnglishAndUkrainian(CodeList list) {
        assertThat(list.title().values()).hasSizeGreaterThanOrEqualTo(2).noneMatch(String::isBlank);
        assertThat(list.codes()).extracting(CodeList.Code::code).doesNotHaveDuplicates();
        assertThat(list.codes())
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(code.labels()).as(code.code()).containsKeys("en", "uk");
                    assertThat(code.labels().values()).noneMatch(String::isBlank);
                    assertThat(code.labels().get("uk")).matches(".*[А-ЯІЇЄҐа-яіїєґ].*");
                    assertThat(code.evidence()).isIn("V", "X", "K", "R", "T");
                });
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aListAndTheCodesOfTheProgramAreTheSame(String id, Enum<?>[] constants) {
        var names = Arrays.stream(constants).map(Enum::name).toList();

        assertThat(LISTS.current(id).codes())
                .extracting(CodeList.Code::code)
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void aCauseIsSensitiveInItsListExactlyWhenTheProgramHidesIt() {
        assertThat(LISTS.current("separation-cause").codes())
                .allSatisfy(code ->
                        assertThat(SeparationCause.valueOf(code.code()).isSensitive())
                                .as(code.code())
                                .isEqualTo(code.sensitive()));
    }

    @Test
    void aNeedIsSensitiveInItsListExactlyWhenItHasACircle() {
        var needs =
                Stream.of("specific-needs", "urgent-sign")
                        .flatMap(id -> LISTS.current(id).codes().stream())
                        .toList();

        assertThat(needs)
                .allSatisfy(code ->
                        assertThat(Circle.of(code.code()) != Circle.OPEN)
                                .as(code.code())
                                .isEqualTo(code.sensitive()));
    }

    @Test
    void everyRiskLevelIsATier() {
        assertThat(LISTS.current("risk-level").codes()).hasSameSizeAs(Priority.values());
    }

    @Test
    void theRefusalOfASeparateInterviewWeighsTwo() {
        var indicators = LISTS.current("trafficking-indicator");

        assertThat(indicators.score(List.of("INTERVIEW_REFUSED"))).isEqualTo(2);
        assertThat(indicators.reaches(2)).isFalse();
        assertThat(indicators.reaches(3)).isTrue();
        assertThat(indicators.codes()).allMatch(CodeList.Code::sensitive);
    }

    @Test
    void noFileOfAListIsForgottenInTheIndex() throws IOException {
        var loaded =
                LISTS.all().stream()
                        .flatMap(list ->
                                LISTS.versions(list.id()).stream()
                                        .map(version -> list.id() + "." + version + ".yaml"))
                        .collect(Collectors.toSet());
        try (var files = Files.list(Path.of("src/main/resources/code-lists"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("index.yaml"))
                    .containsExactlyInAnyOrderElementsOf(loaded);
        }
    }
}
