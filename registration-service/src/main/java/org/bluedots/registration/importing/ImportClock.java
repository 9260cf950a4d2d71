package org.bluedots.registration.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.imports.Claim;
import org.bluedots.registration.manifest.Manifest;
import org.jboss.logging.Logger;

/// Works on what was sent: one import at a time in each replica, none in two at once.
@Singleton
class ImportClock {

    private static final Logger LOG = Logger.getLogger(ImportClock.class);
    private static final String CLOCK = "import";

    private final ImportWorkService work;
    private final PartyCheck check;
    private final Profiles profiles;
    private final CurrentScope scope;
    private final Correlation correlation;
    private volatile boolean stopping;

    ImportClock(
            ImportWorkService work,
            PartyCheck check,
            Profiles profiles,
            CurrentScope scope,
            Correlation correlation) {
        this.work = work;
        this.check = check;
        this.profiles = profiles;
        this.scope = scope;
        this.correlation = correlation;
    }

    /// An import that is interrupted is taken up again, here or elsewhere.
    @Scheduled(
            every = "{bluedots.imports.look}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            for (var next = claim(); next.isPresent() && !stopping; next = claim())
                carryOut(next.get());
        } catch (RuntimeException fault) {
            LOG.warnf("imports wait: %s", FaultTrace.of(fault));
        }
    }

    @ActivateRequestContext
    Optional<Claim> claim() {
        scope.set(Scope.SYSTEM);
        return work.claim();
    }

    @ActivateRequestContext
    void carryOut(Claim claim) {
        try (var run = begin(claim).orElse(null)) {
            while (run != null && !stopping && run.step()) Thread.onSpinWait();
            if (stopping) work.release(claim);
        } catch (RuntimeException fault) {
            LOG.warnf("import %s is interrupted: %s", claim.importId(), FaultTrace.of(fault));
        }
    }

    /// Sets the scope of the sender for everything that follows.
    Optional<ImportRun> begin(Claim claim) {
        scope.set(claim.scope());
        correlation.begin(claim.importId().toString());
        var zone = Place.of(profiles, claim.hub()).zone();
        return work.begin(claim)
                .map(found -> {
                    var list = Manifest.open(found.format(), found.file(), claim.hub(), zone);
                    var run = new ImportRun(claim, list, check, work);
                    run.skip(found.partiesDone());
                    return run;
                });
    }

    /// A step that is being done is waited for; the next replica goes on after it.
    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    @Scheduled(
            every = "1h",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        for (var hub : profiles.hubs()) {
            try {
                forget(Place.of(profiles, hub));
            } catch (RuntimeException fault) {
                LOG.warnf("old imports of %s are forgotten later: %s", hub, FaultTrace.of(fault));
            }
        }
    }

    @ActivateRequestContext
    void forget(Place place) {
        scope.set(Scope.ofCause(place.agency(), place.hub(), CLOCK));
        work.forget(place.hub());
    }
}
