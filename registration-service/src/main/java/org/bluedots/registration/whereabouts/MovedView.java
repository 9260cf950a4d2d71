package org.bluedots.registration.whereabouts;

import java.util.List;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonView;

/// The people of a departure or an arrival, as they are now, in the order of the request.
public record MovedView(List<PersonView> people) {
    static MovedView of(List<Person> people) {
        return new MovedView(people.stream().map(PersonView::of).toList());
    }
}
