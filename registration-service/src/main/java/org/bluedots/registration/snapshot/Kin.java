package org.bluedots.registration.snapshot;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.needs.Circle;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.separation.Separation;
import org.bluedots.registration.travelgroup.GroupMember;
import org.bluedots.registration.travelgroup.TravelGroupRepository;
import org.bluedots.registration.uasc.Account;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascAssessmentRepository;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// Who belongs to a person: those who travel with them, who is with a child, whom it lost.
@Singleton
class Kin {

    private final TravelGroupRepository groups;
    private final PersonRepository people;
    private final UascAssessmentRepository assessments;

    Kin(
            TravelGroupRepository groups,
            PersonRepository people,
            UascAssessmentRepository assessments) {
        this.groups = groups;
        this.people = people;
        this.assessments = assessments;
    }

    /// Those whom the reader may see, the person left out.
    List<FieldValues.Companion> companions(Person person) {
        return Optional.ofNullable(person.groupId())
                .flatMap(groups::findByIdOptional)
                .map(group ->
                        group.members().stream()
                                .filter(member -> !member.personId().equals(person.id()))
                                .flatMap(member -> companion(member).stream())
                                .toList())
                .orElse(List.of());
    }

    private Optional<FieldValues.Companion> companion(GroupMember member) {
        return people.findByIdOptional(member.personId())
                .filter(other -> other.life().state() != PersonState.ERASED)
                .map(other ->
                        new FieldValues.Companion(
                                other.id(),
                                other.caseCode(),
                                other.uascStatus().isChild(),
                                member.companionId(),
                                member.relation()));
    }

    /// Nothing of somebody at whom nobody had to look.
    Optional<FieldValues.Caregiver> caregiver(Person child) {
        var told = sinceItWasLost(child);
        return looksAt(child).stream()
                .findFirst()
                .map(newest ->
                        new FieldValues.Caregiver(
                                newest.relation(),
                                seen(newest),
                                newest.mandate(),
                                newest.mandateVerified(),
                                newest.account().careArrangement(),
                                told.stream()
                                        .map(Account::lastCaregiver)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(null)));
    }

    /// The newest that was told; a sensitive cause only to whoever may know it.
    Optional<Separation> separation(Person child, Staff reader) {
        return sinceItWasLost(child).stream()
                .map(Account::separation)
                .filter(Objects::nonNull)
                .findFirst()
                .map(told -> isTold(told, child, reader) ? told : told.withoutCause());
    }

    private static boolean isTold(Separation told, Person child, Staff reader) {
        var cause = told.cause();
        return cause == null
                || !cause.isSensitive()
                || Circle.PROTECTION.admits(reader, child.uascStatus());
    }

    /// What was told with each look, the newest first, since the child was last with a parent or
    /// guardian.
    private List<Account> sinceItWasLost(Person child) {
        return looksAt(child).stream()
                .takeWhile(look -> look.rule().status() != UascStatus.ACCOMPANIED)
                .map(UascAssessment::account)
                .toList();
    }

    private List<UascAssessment> looksAt(Person child) {
        return child.uascStatus().isChild() ? assessments.of(child.id()) : List.of();
    }

    private @Nullable UUID seen(UascAssessment look) {
        return Optional.ofNullable(look.companionId())
                .filter(companion -> people.findByIdOptional(companion).isPresent())
                .orElse(null);
    }
}
