package org.bluedots.registration.daily;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.closing.ClosingService;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.ErasureBasis;
import org.bluedots.registration.person.PersonRepository;

/// Erases those whose data has been kept for as long as the country's profile says.
@Singleton
class Retention {

    private final Rounds rounds;
    private final PersonRepository people;
    private final ClosingService closing;
    private final Profiles profiles;

    Retention(Rounds rounds, PersonRepository people, ClosingService closing, Profiles profiles) {
        this.rounds = rounds;
        this.people = people;
        this.closing = closing;
        this.profiles = profiles;
    }

    void look(Place place, LocalDate day) {
        var profile = profiles.country(place.country(), RetentionProfile.class);
        for (var id : rounds.kept(place.hub(), profile.closedBy(day), profile.draftedBy(day))) {
            var person = people.get(id);
            if (profile.isOver(person, day, place.zone()))
                closing.erase(person, ErasureBasis.RETENTION);
        }
    }
}
