package org.bluedots.referral.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.staff.Staff;
import org.bluedots.referral.delivery.DeliveryRepository.Due;
import org.jboss.logging.Logger;

/// Carries notices to webhooks. What is due is in the database, so a restart loses none; a letter
/// that was on its way then is sent again when its lease has ended. Each has a thread of its own,
/// so that one who is slow holds up nobody else.
@Singleton
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final String NAME = "webhook";
    private static final int STOP_WITHIN_SECONDS = 16;

    private final CourierService service;
    private final Post post;
    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running = true;
    private boolean failing;

    Courier(
            CourierService service,
            Post post,
            CurrentScope scope,
            Correlation correlation,
            Ids ids) {
        this.service = service;
        this.post = post;
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Scheduled(
            every = "${bluedots.webhook.look}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            if (running) carryDue();
            failing = false;
        } catch (RuntimeException fault) {
            if (!failing) LOG.warnf("webhooks wait: %s", FaultTrace.of(fault)); // once
            failing = true;
        }
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forget() {
        service.forget();
    }

    /// Sends off what is due; the futures end when it is known what became of each.
    List<? extends Future<?>> carryDue() {
        return service.claim().stream().map(due -> threads.submit(() -> carry(due))).toList();
    }

    @ActivateRequestContext
    void carry(Due due) {
        scope.set(Scope.ofCause(due.agency(), Staff.EVERY_HUB, NAME));
        correlation.begin(ids.next().toString());
        try {
            service.write(due.id()).ifPresent(letter -> service.tried(due.id(), post.send(letter)));
        } catch (RuntimeException fault) {
            LOG.warnf("delivery %s waits: %s", due.id(), FaultTrace.of(fault));
        }
    }

    /// What is on its way is waited for, as long as an attempt may take.
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        threads.shutdown();
        if (!threads.awaitTermination(STOP_WITHIN_SECONDS, TimeUnit.SECONDS))
            LOG.warn("some webhooks are sent again after the restart");
    }
}
