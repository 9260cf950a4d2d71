package org.bluedots.registration.reminder;

import java.util.UUID;

/// What a feature does when the time of one of its reminders has come.
public interface Reminded {

    /// The kind of reminder that is this feature's, such as `ARRIVAL`.
    String kind();

    /// Its time has come. Runs once, in one transaction with the reminder's end, in the scope of
    /// all hubs of the agency for which it was set.
    void due(UUID subjectId);
}
