package org.bluedots.registration.uasc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.registration.reminder.Reminders;

/// Keeps the looks that an age decides. Somebody who turns out to be a child is alone, and the
/// children who were with them are looked at again.
@Singleton
public class AgeLooks {

    /// The kind of reminder that asks to look at the children of somebody who is no adult.
    public static final String COMPANION_AGE = "COMPANION_AGE";

    private final UascAssessmentRepository assessments;
    private final Reminders reminders;
    private final CurrentScope scope;
    private final Ids ids;

    AgeLooks(
            UascAssessmentRepository assessments,
            Reminders reminders,
            CurrentScope scope,
            Ids ids) {
        this.assessments = assessments;
        this.reminders = reminders;
        this.scope = scope;
        this.ids = ids;
    }

    /// @param agency whose the person is
    /// @param rule `OF_AGE`, or `ALONE` for somebody who is a child after all
    public void keep(UUID personId, String agency, UascRule rule, Instant now) {
        assessments.persist(
                new UascAssessment(
                        ids.next(),
                        personId,
                        Accompaniment.ALONE,
                        null,
                        rule,
                        new UascAssessment.Look(scope.get().actor(), now, false)));
        if (rule.status().isChild()) reminders.set(COMPANION_AGE, personId, agency, now);
    }
}
