package org.bluedots.registration.adjudication;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.registration.duplicate.Detection;
import org.bluedots.registration.reminder.Reminded;

/// A postponement ends, or a pair should have been decided by now.
@Singleton
class DuplicateReminder implements Reminded {

    private final DuplicateService duplicates;

    DuplicateReminder(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public String kind() {
        return Detection.REMINDER;
    }

    @Override
    public void due(UUID candidateId) {
        duplicates.lookAgain(candidateId);
    }
}
