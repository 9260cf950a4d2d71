package org.bluedots.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.bluedots.platform.fault.FaultTrace;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/// Carries committed events from the outbox to Kafka: at least once, each aggregate's in order. One
/// relay owns a shard at a time; any fault makes it drop everything it holds and begin again from
/// what the database says.
@Singleton
@Liveness
class Relay implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;

    /// Above this many events in the shortest time between rounds, the time grows, up to the
    /// longest.
    private static final int EVENTS_PER_GATHER = 5;

    private static final int LONGEST_GATHER = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final long LOOK_AROUND_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Duration STALLED_AFTER = Duration.ofSeconds(60);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(12);

    private final AgroalDataSource database;
    private final Broker broker;
    private final WakeUp wakeUp;
    private final RelaySettings settings;
    private final RelayMetrics metrics;
    private final Thread thread = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
    private volatile boolean running = true;
    private volatile long movedAt = System.nanoTime();
    private Duration pause;

    Relay(
            AgroalDataSource database,
            Broker broker,
            WakeUp wakeUp,
            RelaySettings settings,
            RelayMetrics metrics) {
        this.database = database;
        this.broker = broker;
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.metrics = metrics;
        this.pause = settings.poll();
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) thread.start();
    }

    /// Ends after the batch in hand, so that a rolling restart leaves nothing half told.
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wakeUp.ring();
        if (thread.isAlive()) thread.join(STOP_WITHIN);
    }

    /// Alive as long as it goes round, which it does without a broker or a database, too.
    @Override
    public HealthCheckResponse call() {
        var moves = thread.isAlive() && System.nanoTime() - movedAt < STALLED_AFTER.toNanos();
        return HealthCheckResponse.named("relay").status(moves || !settings.enabled()).build();
    }

    private void run() {
        while (running) {
            try (var lease = new ShardLease(database.getConnection());
                    var publisher = new Publisher(broker)) {
                relay(lease, publisher);
            } catch (BrokerFault | SQLException | RuntimeException fault) {
                metrics.failed();
                LOG.warnf("relay begins again: %s", FaultTrace.of(fault));
                sleep();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relay(ShardLease lease, Publisher publisher)
            throws SQLException, InterruptedException, BrokerFault {
        var lookedAround = System.nanoTime() - LOOK_AROUND_NANOS;
        var carried = 0;
        while (running) {
            gather(carried);
            movedAt = System.nanoTime();
            if (movedAt - lookedAround >= LOOK_AROUND_NANOS) {
                lease.acquire();
                metrics.observe(lease.backlog(), lease.owned());
                lookedAround = movedAt;
            }
            carried = relayBatch(lease, publisher);
            if (carried == 0) wakeUp.await(settings.poll());
            else pause = settings.poll();
        }
    }

    /// Rounds begin the further apart the more the last one carried: an event after a pause leaves
    /// at once, those of a rush leave together. A full round is a backlog, which nothing holds up.
    private void gather(int carried) throws InterruptedException {
        if (!running || carried == BATCH) return;
        var shortest = settings.gather().toNanos();
        var apart = shortest * carried / EVENTS_PER_GATHER;
        var still =
                Math.clamp(apart, shortest, shortest * LONGEST_GATHER)
                        - (System.nanoTime() - movedAt);
        if (still > 0) Thread.sleep(Duration.ofNanos(still));
    }

    /// How many events it carried.
    private int relayBatch(ShardLease lease, Publisher publisher)
            throws SQLException, InterruptedException, BrokerFault {
        if (lease.owned() == 0) return 0;
        var events = lease.pending(BATCH);
        if (events.isEmpty()) return 0;
        var outcome = publisher.publish(events);
        lease.delete(outcome.published());
        metrics.published(outcome.published().size());
        for (var refused : outcome.refused().entrySet()) {
            LOG.errorf("aggregate %s is parked: %s", refused.getKey(), refused.getValue());
            lease.park(refused.getKey(), refused.getValue());
        }
        if (outcome.failed() > 0) throw new BrokerFault(outcome.failed());
        return events.size();
    }

    private void sleep() {
        movedAt = System.nanoTime();
        try {
            if (running) Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /// Some events did not reach the broker. A new producer, and a new look at the rows, keep
    /// order.
    private static final class BrokerFault extends Exception {

        private static final long serialVersionUID = 1L;

        BrokerFault(int aggregates) {
            super("the broker did not take the events of " + aggregates + " aggregates");
        }
    }
}
