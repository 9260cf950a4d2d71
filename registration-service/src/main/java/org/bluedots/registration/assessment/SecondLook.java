package org.bluedots.registration.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.reminder.Reminded;

/// Looks again at the children of somebody who is gone, with every clearance: whoever noted the
/// departure may not have seen all of them.
@Singleton
class SecondLook implements Reminded {

    private final LeftBehind leftBehind;
    private final AssessmentRecords records;

    SecondLook(LeftBehind leftBehind, AssessmentRecords records) {
        this.leftBehind = leftBehind;
        this.records = records;
    }

    @Override
    public String kind() {
        return LeftBehind.COMPANION_LEFT;
    }

    @Override
    public void due(UUID personId) {
        leftBehind.lookNow(List.of(records.person(personId)), records.now());
    }
}
