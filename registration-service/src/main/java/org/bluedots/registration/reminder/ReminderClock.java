package org.bluedots.registration.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.jboss.logging.Logger;

/// Looks every few seconds for what is due. It is in the database, so a restart loses nothing.
@Singleton
public class ReminderClock {

    private static final Logger LOG = Logger.getLogger(ReminderClock.class);

    private final ReminderService service;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    ReminderClock(ReminderService service, CurrentScope scope, Correlation correlation, Ids ids) {
        this.service = service;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    /// One that fails is tried again the next time, and holds up no other.
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        try {
            for (var one : due()) remind(one);
        } catch (RuntimeException fault) {
            LOG.warnf("reminders wait: %s", FaultTrace.of(fault));
        }
    }

    @ActivateRequestContext
    List<Reminders.Due> due() {
        scope.set(Scope.SYSTEM);
        return service.due();
    }

    @ActivateRequestContext
    void remind(Reminders.Due one) {
        scope.set(one.scope());
        correlation.begin(ids.next().toString());
        try {
            service.remind(one);
        } catch (RuntimeException fault) {
            LOG.warnf("a reminder of kind %s waits: %s", one.kind(), FaultTrace.of(fault));
        }
    }
}
