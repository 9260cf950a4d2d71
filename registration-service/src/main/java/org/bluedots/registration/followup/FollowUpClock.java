package org.bluedots.registration.followup;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.registration.reminder.Reminded;

/// The day of a follow-up has come.
@Singleton
class FollowUpClock implements Reminded {

    private final FollowUpService service;

    FollowUpClock(FollowUpService service) {
        this.service = service;
    }

    @Override
    public String kind() {
        return FollowUpRecords.FOLLOW_UP;
    }

    @Override
    public void due(UUID followUpId) {
        service.due(followUpId);
    }
}
