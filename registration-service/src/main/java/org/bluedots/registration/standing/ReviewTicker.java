package org.bluedots.registration.standing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.jboss.logging.Logger;

/// Looks for tiers that no longer hold. What is due is in the database, so a restart loses none.
@Singleton
class ReviewTicker {

    private static final Logger LOG = Logger.getLogger(ReviewTicker.class);
    private static final String ACTOR = "registration.review";

    private final ReviewService reviews;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    ReviewTicker(ReviewService reviews, CurrentScope scope, Correlation correlation, Ids ids) {
        this.reviews = reviews;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Scheduled(
            every = "${bluedots.review.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void tick() {
        try {
            reviews.due().forEach(this::review);
        } catch (RuntimeException fault) {
            LOG.warnf("tiers wait for their review: %s", FaultTrace.of(fault));
        }
    }

    /// One that fails does not hold up the others; it is tried again at the next tick.
    private void review(Reviews.Due due) {
        correlation.begin(ids.next().toString());
        scope.set(Scope.ofCause(due.agency(), due.hub(), ACTOR));
        try {
            reviews.review(due.personId());
        } catch (RuntimeException fault) {
            LOG.warnf("a tier waits for its review: %s", FaultTrace.of(fault));
        }
    }
}
