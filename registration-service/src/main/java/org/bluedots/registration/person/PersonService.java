package org.bluedots.registration.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.registration.contact.ContactBody;
import org.bluedots.registration.contact.ContactSeal;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.hub.Places;
import org.bluedots.registration.uasc.Accompaniment;
import org.bluedots.registration.uasc.AgeLooks;
import org.bluedots.registration.uasc.UascRule;

/// Seeing people and putting right what was taken down.
@ApplicationScoped
public class PersonService {

    private final PersonRepository people;
    private final Places places;
    private final ContactSeal contacts;
    private final AgeLooks ages;
    private final Outbox outbox;
    private final Audit audit;

    PersonService(
            PersonRepository people,
            Places places,
            ContactSeal contacts,
            AgeLooks ages,
            Outbox outbox,
            Audit audit) {
        this.people = people;
        this.places = places;
        this.contacts = contacts;
        this.ages = ages;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public PersonView see(UUID id) {
        var person = people.get(id);
        audit.read("see", "person", id);
        return PersonView.of(person);
    }

    /// Numbers and addresses in full.
    @Transactional
    public ContactBody contact(UUID id) {
        var person = people.get(id);
        audit.read("see-contact", "person", id);
        return contacts.open(person.details().particulars().contact(), id);
    }

    /// People of the caller's hubs, by id; who was found is written down. 422 for a case code with
    /// a slip in it, which would find nobody, or somebody else.
    @Transactional
    public Page<PersonView> search(SearchPeople wanted) {
        var code = wanted.caseCode();
        if (code != null && !new SpokenCode(code).isValid())
            throw new InvalidInput("/caseCode", "Its last character does not fit the others.");
        var phone = wanted.phone() == null ? null : contacts.hash(wanted.phone());
        var found = people.search(wanted, phone, Cursor.read(wanted.cursor()));
        var page = Page.of(found, wanted.pageSize(), Person::id, PersonView::of);
        audit.read("search", "person", page.items().stream().map(PersonView::id).toList());
        return page;
    }

    /// Corrects details. A new birth date decides anew whether the person is a child: a child who
    /// turns out to be of age leaves the question, an adult who turns out to be a child is alone
    /// until somebody assesses who is with them. Either is a look of its own.
    @Transactional
    public PersonView correct(UUID id, CorrectPerson correction, long expected) {
        var person = people.get(id);
        ExpectedVersion.check(expected, person.version());
        var now = places.now();
        var place = places.at(person.hub());
        var today = LocalDate.ofInstant(now, place.zone());
        var right = sealed(correction, person, today);
        if (isNewlyAnonymous(right, person)) people.forgetIdentity(id);
        var events = new ArrayList<PersonEvent>(person.correct(right, now));
        if (!events.isEmpty()) events.addAll(reassessAge(person, place, today));
        outbox.publish(person.origin(now), events);
        audit.wrote("correct", "person", id);
        people.flush();
        return PersonView.of(person);
    }

    private PersonDetails sealed(CorrectPerson correction, Person person, LocalDate today) {
        var was = person.details();
        var right = correction.over(was, today);
        var given = correction.contact();
        if (given == null) return right;
        var contact = contacts.seal(given, person.id(), was.particulars().contact());
        return right.with(right.particulars().reachedBy(contact));
    }

    private static boolean isNewlyAnonymous(PersonDetails right, Person person) {
        return right.particulars().isAnonymous() && !person.details().particulars().isAnonymous();
    }

    private List<PersonEvent> reassessAge(Person person, Place place, LocalDate today) {
        var child = person.isChild(today, place.ageOfMajority());
        var rule = person.uascRule();
        if (!child) rule = UascRule.OF_AGE;
        else if (!person.uascStatus().isChild()) rule = UascRule.of(true, Accompaniment.ALONE);
        var now = places.now();
        if (rule != person.uascRule()) ages.keep(person.id(), person.agency(), rule, now);
        return person.assess(rule, "AGE_CORRECTED", false, today, now);
    }
}
