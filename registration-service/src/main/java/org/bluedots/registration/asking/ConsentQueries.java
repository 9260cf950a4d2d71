package org.bluedots.registration.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.request.Page;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentRepository;
import org.bluedots.registration.person.PersonRepository;

/// Reads consents for whoever asks, and writes down who looked.
@ApplicationScoped
public class ConsentQueries {

    private final PersonRepository people;
    private final ConsentRepository consents;
    private final Audit audit;

    ConsentQueries(PersonRepository people, ConsentRepository consents, Audit audit) {
        this.people = people;
        this.consents = consents;
        this.audit = audit;
    }

    /// All that was ever answered for a person, the oldest first.
    @Transactional
    public Page<ConsentView> list(UUID personId, UUID after, int limit) {
        var person = people.get(personId);
        var found = consents.of(person.id(), after, limit);
        var page = Page.of(found, limit, Consent::id, ConsentView::of);
        audit.read("list", "consent", page.items().stream().map(ConsentView::id).toList());
        return page;
    }

    @Transactional
    public ConsentView see(UUID id) {
        var consent = consents.get(id);
        audit.read("see", "consent", id);
        return ConsentView.of(consent);
    }
}
