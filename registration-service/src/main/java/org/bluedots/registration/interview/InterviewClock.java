package org.bluedots.registration.interview;

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

/// Looks every minute at each hub for interviews that are late.
@Singleton
class InterviewClock {

    private static final Logger LOG = Logger.getLogger(InterviewClock.class);
    private static final String CLOCK = "interview";

    private final InterviewService interviews;
    private final Profiles profiles;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    InterviewClock(
            InterviewService interviews,
            Profiles profiles,
            CurrentScope scope,
            Correlation correlation,
            Ids ids) {
        this.interviews = interviews;
        this.profiles = profiles;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Scheduled(
            every = "60s",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (var hub : profiles.hubs()) {
            try {
                lookAt(Place.of(profiles, hub));
            } catch (RuntimeException fault) {
                LOG.warnf(
                        "the interviews of %s are looked at later: %s", hub, FaultTrace.of(fault));
            }
        }
    }

    @ActivateRequestContext
    void lookAt(Place place) {
        scope.set(Scope.ofCause(place.agency(), place.hub(), CLOCK));
        correlation.begin(ids.next().toString());
        interviews.look(place);
    }
}
