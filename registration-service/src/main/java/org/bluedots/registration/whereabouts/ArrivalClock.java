package org.bluedots.registration.whereabouts;

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

/// Looks for people who were awaited and did not come.
@Singleton
class ArrivalClock {

    private static final Logger LOG = Logger.getLogger(ArrivalClock.class);

    private final WhereaboutsService whereabouts;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    ArrivalClock(
            WhereaboutsService whereabouts, CurrentScope scope, Correlation correlation, Ids ids) {
        this.whereabouts = whereabouts;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            for (var one : due()) worry(one);
        } catch (RuntimeException fault) {
            LOG.warnf("awaited arrivals are looked at later: %s", FaultTrace.of(fault));
        }
    }

    @ActivateRequestContext
    List<ArrivalWatch.Overdue> due() {
        scope.set(Scope.SYSTEM);
        return whereabouts.overdue();
    }

    @ActivateRequestContext
    void worry(ArrivalWatch.Overdue one) {
        scope.set(one.scope());
        correlation.begin(ids.next().toString());
        whereabouts.didNotArrive(one.personId());
    }
}
