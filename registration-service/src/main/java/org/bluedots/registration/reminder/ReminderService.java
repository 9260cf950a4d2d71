package org.bluedots.registration.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Tells features what is due.
@ApplicationScoped
public class ReminderService {

    private static final int AT_ONCE = 100;

    private final Reminders reminders;
    private final Instance<Reminded> features;
    private final Clock clock;

    ReminderService(Reminders reminders, Instance<Reminded> features, Clock clock) {
        this.reminders = reminders;
        this.features = features;
        this.clock = clock;
    }

    /// What is due, the longest first.
    @Transactional
    List<Reminders.Due> due() {
        return reminders.due(clock.instant(), AT_ONCE);
    }

    /// Tells the feature, unless another replica did. Must run in the reminder's scope.
    @Transactional
    void remind(Reminders.Due one) {
        if (reminders.take(one, clock.instant())) tell(one.kind(), one.subjectId());
    }

    private void tell(String kind, UUID subjectId) {
        features.stream()
                .filter(feature -> feature.kind().equals(kind))
                .forEach(feature -> feature.due(subjectId));
    }
}
