package org.bluedots.registration.asking;

import jakarta.inject.Singleton;
import java.util.List;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.registration.consent.ConsentEvent;
import org.bluedots.registration.consent.ConsentEvent.ConsentDisputed;
import org.bluedots.registration.consent.ConsentEvent.ConsentExpired;
import org.bluedots.registration.consent.ConsentEvent.ConsentGiven;
import org.bluedots.registration.consent.ConsentEvent.ConsentRefused;
import org.bluedots.registration.consent.ConsentEvent.ConsentSuperseded;
import org.bluedots.registration.consent.ConsentEvent.ConsentWithdrawn;
import org.bluedots.registration.reminder.Reminders;

/// Tells what happened to consents to everyone who must know, in the use case's transaction: other
/// services, the clock that ends them, the audit.
@Singleton
public class ConsentJournal {

    /// The kind of reminder that ends a consent.
    public static final String EXPIRY = "CONSENT_EXPIRY";

    private final Outbox outbox;
    private final Reminders reminders;
    private final Audit audit;

    ConsentJournal(Outbox outbox, Reminders reminders, Audit audit) {
        this.outbox = outbox;
        this.reminders = reminders;
        this.audit = audit;
    }

    /// @param action what somebody did, as the audit names it: `record-consent`
    public void wrote(String action, Origin origin, List<? extends ConsentEvent> events) {
        outbox.publish(origin, events);
        for (var event : events) follow(origin, event);
        audit.wrote(
                action,
                "consent",
                events.stream().map(ConsentEvent::consentId).distinct().toList());
    }

    private void follow(Origin origin, ConsentEvent event) {
        switch (event) {
            case ConsentGiven given ->
                    reminders.set(EXPIRY, given.consentId(), origin.agency(), given.expiresAt());
            case ConsentWithdrawn _, ConsentSuperseded _, ConsentDisputed _ ->
                    reminders.forget(EXPIRY, event.consentId());
            case ConsentRefused _, ConsentExpired _ -> {}
        }
    }
}
