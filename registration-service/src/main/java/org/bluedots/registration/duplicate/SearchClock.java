package org.bluedots.registration.duplicate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.hub.Place;
import org.jboss.logging.Logger;

/// Searches for duplicates beside the desk's work, with a tenth of one processor at most: when
/// thousands arrive it falls behind and catches up afterwards, and nobody waits for it.
@Singleton
public class SearchClock {

    private static final Logger LOG = Logger.getLogger(SearchClock.class);
    private static final String CLOCK = "duplicate-search";
    private static final Duration SHARE_OF_A_SECOND = Duration.ofMillis(100);

    private final SearchService search;
    private final Profiles profiles;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    SearchClock(
            SearchService search,
            Profiles profiles,
            CurrentScope scope,
            Correlation correlation,
            Ids ids) {
        this.search = search;
        this.profiles = profiles;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Scheduled(
            every = "${bluedots.duplicates.every:1s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        catchUp(SHARE_OF_A_SECOND);
    }

    /// Looks at those who changed, for no longer than given.
    public void catchUp(Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        for (var agency : agencies()) {
            try {
                var more = true;
                while (more && System.nanoTime() < end) more = look(agency);
            } catch (RuntimeException fault) {
                LOG.warnf("the search for duplicates waits: %s", FaultTrace.of(fault));
            }
        }
    }

    private Set<String> agencies() {
        return profiles.hubs().stream()
                .map(hub -> Place.of(profiles, hub).agency())
                .collect(Collectors.toSet());
    }

    @ActivateRequestContext
    boolean look(String agency) {
        scope.set(Scope.ofCause(agency, Staff.EVERY_HUB, CLOCK));
        correlation.begin(ids.next().toString());
        return search.look(agency);
    }
}
