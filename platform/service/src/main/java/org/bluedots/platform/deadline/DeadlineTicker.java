package org.bluedots.platform.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

/// Looks for clocks that need attention. What is due is in the database, so a restart loses none.
@Singleton
class DeadlineTicker {

    private static final int AT_ONCE = 100;

    private final DeadlineService deadlines;

    DeadlineTicker(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(
            every = "${bluedots.deadline.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void tick() {
        var more = true;
        while (more) more = deadlines.act(AT_ONCE);
    }
}
