package org.bluedots.platform.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.jboss.logging.Logger;

/// Looks for clocks that need attention. What is due is in the database, so a restart loses none.
@Singleton
class DeadlineTicker {

    private static final Logger LOG = Logger.getLogger(DeadlineTicker.class);
    private static final int AT_ONCE = 100;

    private final DeadlineService deadlines;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;
    private volatile boolean running = true;
    private boolean failing;

    DeadlineTicker(
            DeadlineService deadlines, CurrentScope scope, Correlation correlation, Ids ids) {
        this.deadlines = deadlines;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
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
        scope.set(Scope.SYSTEM);
        correlation.begin(ids.next().toString());
        try {
            var more = running;
            while (more) more = deadlines.act(AT_ONCE) && running;
            failing = false;
        } catch (RuntimeException fault) {
            if (!failing) LOG.warnf("deadlines wait: %s", FaultTrace.of(fault)); // once
            failing = true;
        }
    }
}
