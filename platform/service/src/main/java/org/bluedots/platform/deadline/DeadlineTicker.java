package org.bluedots.platform.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Looks for clocks that need attention. What is due is in the database, so a restart loses none.
@Singleton
class DeadlineTicker {

    private static final int AT_ONCE = 100;

    private final DeadlineService deadlines;
    private volatile boolean running = true;

    DeadlineTicker(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /// The database closes soon; what is due then is found by the next start.
    void stop(@Observes ShutdownEvent stopping) {
        running = false;
    }

    @Scheduled(
            every = "${bluedots.deadline.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void tick() {
        var more = running;
        while (more) more = deadlines.act(AT_ONCE) && running;
    }
}
