package org.bluedots.registration.daily;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.bluedots.registration.hub.Place;
import org.jboss.logging.Logger;

/// Begins each hub's day at 00:05 of its own time.
@Singleton
class DailyClock {

    private static final Logger LOG = Logger.getLogger(DailyClock.class);
    private static final String CLOCK = "daily-round";

    private final DailyService days;
    private final Profiles profiles;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    DailyClock(
            DailyService days,
            Profiles profiles,
            CurrentScope scope,
            Correlation correlation,
            Ids ids) {
        this.days = days;
        this.profiles = profiles;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Scheduled(
            every = "30s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (var hub : profiles.hubs()) {
            try {
                lookAt(Place.of(profiles, hub));
            } catch (RuntimeException fault) {
                LOG.warnf("the day of %s is looked at later: %s", hub, FaultTrace.of(fault));
            }
        }
    }

    @ActivateRequestContext
    void lookAt(Place place) {
        scope.set(Scope.ofCause(place.agency(), place.hub(), CLOCK));
        correlation.begin(ids.next().toString());
        if (days.isDue(place)) days.goRound(place);
    }
}
