package org.bluedots.platform.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;

/// Where use cases publish. The events are written into the present transaction, so that the change
/// and its events commit together or not at all; after the commit the relay is woken.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private final EventLog log;
    private final WakeUp relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(EventLog log, WakeUp relay, TransactionSynchronizationRegistry transaction) {
        this.log = log;
        this.relay = relay;
        this.transaction = transaction;
    }

    /// Publishes the events of one use case in their order. Needs a running transaction.
    public void publish(Origin origin, DomainEvent... events) {
        publish(origin, List.of(events));
    }

    /// Publishes the events of one use case in their order. Needs a running transaction.
    public void publish(Origin origin, List<? extends DomainEvent> events) {
        if (events.isEmpty()) return;
        log.append(origin, events);
        if (transaction.getResource(Outbox.class) != null) return;
        transaction.putResource(Outbox.class, true);
        transaction.registerInterposedSynchronization(new RingAfterCommit());
    }

    private final class RingAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to prepare: the rows are already in the transaction
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) relay.ring();
        }
    }
}
