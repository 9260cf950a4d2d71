package org.bluedots.registration.lapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.asking.AskingPlace;
import org.bluedots.registration.asking.ConsentJournal;
import org.bluedots.registration.asking.ConsentRecords;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentRepository;
import org.bluedots.registration.consent.ConsentStatus;

/// Ends consents whose time is over, and those that others gave for somebody who is of age now.
@ApplicationScoped
public class LapseService {

    private final ConsentRecords records;
    private final ConsentRepository consents;
    private final ConsentJournal journal;
    private final Profiles profiles;
    private final Clock clock;

    LapseService(
            ConsentRecords records,
            ConsentRepository consents,
            ConsentJournal journal,
            Profiles profiles,
            Clock clock) {
        this.records = records;
        this.consents = consents;
        this.journal = journal;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// Nothing for a consent that has ended otherwise meanwhile.
    @Transactional
    void expire(UUID consentId) {
        consents.findByIdOptional(consentId)
                .filter(consent -> consent.status() == ConsentStatus.ACTIVE)
                .ifPresent(consent -> {
                    var now = clock.instant();
                    var expired = consent.expire(now);
                    journal.wrote("expire-consent", consent.origin(now), List.of(expired));
                });
    }

    /// A young adult is asked anew: what others answered for the child no longer holds. Nothing for
    /// somebody who is still a child, and nothing the second time.
    ///
    /// @return the consents that ended
    @Transactional
    public List<UUID> reaskOnMajority(UUID personId) {
        var person = records.lock(personId);
        var now = clock.instant();
        if (AskingPlace.of(profiles, person).isChild(person, now)) return List.of();
        var events =
                consents.currentOf(personId).stream()
                        .filter(Consent::endsAtMajority)
                        .map(consent -> consent.supersede(null, now))
                        .toList();
        if (events.isEmpty()) return List.of();
        consents.flush();
        journal.wrote("re-ask-at-majority", person.origin(now), events);
        return events.stream().map(event -> event.consentId()).toList();
    }
}
