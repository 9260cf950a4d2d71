package org.bluedots.registration.lapse;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.registration.asking.ConsentJournal;
import org.bluedots.registration.reminder.Reminded;

/// A consent's own time is over.
@Singleton
class ConsentExpiry implements Reminded {

    private final LapseService lapses;

    ConsentExpiry(LapseService lapses) {
        this.lapses = lapses;
    }

    @Override
    public String kind() {
        return ConsentJournal.EXPIRY;
    }

    @Override
    public void due(UUID consentId) {
        lapses.expire(consentId);
    }
}
