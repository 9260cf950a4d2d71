package org.bluedots.registration.snapshot;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.contact.ContactSeal;
import org.bluedots.registration.details.PersonBody;
import org.bluedots.registration.document.DocumentState;
import org.bluedots.registration.document.Papers;
import org.bluedots.registration.needs.NeedView;
import org.bluedots.registration.needs.SpecificNeedRepository;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.screening.WashingtonGroupRepository;
import org.bluedots.registration.screening.WashingtonGroupView;
import org.jspecify.annotations.Nullable;

/// Reads each field of a person as far as the reader may know it.
@Singleton
class PersonFields {

    private final ContactSeal contacts;
    private final Papers papers;
    private final SpecificNeedRepository needs;
    private final WashingtonGroupRepository functioning;
    private final Kin kin;

    PersonFields(
            ContactSeal contacts,
            Papers papers,
            SpecificNeedRepository needs,
            WashingtonGroupRepository functioning,
            Kin kin) {
        this.contacts = contacts;
        this.papers = papers;
        this.needs = needs;
        this.functioning = functioning;
        this.kin = kin;
    }

    /// Null when nothing is known.
    @Nullable Object read(PersonField field, Person person, Staff reader) {
        var details = person.details();
        return switch (field) {
            case NAMES -> new FieldValues.Names(PersonBody.of(details).names(), details.alias());
            case BIRTH -> FieldValues.Born.of(details.birth());
            case SEX -> details.sex();
            case NATIONALITIES -> details.nationalities();
            case LANGUAGES ->
                    new FieldValues.Languages(details.languages(), details.interpreterNeeded());
            case CONTACT_DETAILS -> contacts.open(details.particulars().contact(), person.id());
            case WHEREABOUTS -> whereabouts(person);
            case DESTINATION -> destination(person);
            case COMPANIONS -> kin.companions(person);
            case CAREGIVER -> kin.caregiver(person).orElse(null);
            case DOCUMENTS -> documents(person.id());
            case UASC_STATUS -> person.uascStatus();
            case RISK_TIER -> person.priority();
            case SPECIFIC_NEEDS -> needs(person, reader);
            case FUNCTIONING -> functioning(person.id());
            case SEPARATION -> kin.separation(person, reader).orElse(null);
        };
    }

    private static FieldValues.Whereabouts whereabouts(Person person) {
        var life = person.life();
        return new FieldValues.Whereabouts(
                person.hub(), life.state(), life.since(), life.expectedHub());
    }

    /// The step of a departure gives the country as its reason.
    private static FieldValues.Destination destination(Person person) {
        var life = person.life();
        return new FieldValues.Destination(
                person.details().particulars().intendedDestination(),
                life.state() == PersonState.DEPARTED ? life.reason() : null);
    }

    private List<FieldValues.Document> documents(UUID personId) {
        return papers.of(personId).stream()
                .filter(document -> document.state() != DocumentState.REMOVED)
                .map(FieldValues.Document::of)
                .toList();
    }

    private List<FieldValues.Need> needs(Person person, Staff reader) {
        return needs.openOf(person.id()).stream()
                .filter(need -> need.isKnownTo(reader, person))
                .map(NeedView::of)
                .map(FieldValues.Need::of)
                .toList();
    }

    private FieldValues.@Nullable Functioning functioning(UUID personId) {
        return functioning
                .latest(personId)
                .map(WashingtonGroupView::of)
                .map(FieldValues.Functioning::of)
                .orElse(null);
    }
}
