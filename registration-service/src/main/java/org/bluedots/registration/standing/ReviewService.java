package org.bluedots.registration.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// Ranks people anew because a day has passed.
@ApplicationScoped
public class ReviewService {

    private final PersonRepository people;
    private final Reviews reviews;
    private final Outbox outbox;

    ReviewService(PersonRepository people, Reviews reviews, Outbox outbox) {
        this.people = people;
        this.reviews = reviews;
        this.outbox = outbox;
    }

    /// Somebody who is no longer there needs no tier.
    @Transactional
    public void review(UUID personId) {
        people.findByIdOptional(personId).ifPresent(this::review);
    }

    private void review(Person person) {
        var moment = reviews.moment(person);
        outbox.publish(person.origin(moment.now()), reviews.review(person, moment));
    }
}
