package org.bluedots.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bluedots.platform.inbox.Decoder.Undecodable;
import org.bluedots.platform.inbox.Quarantine.Cause;
import org.bluedots.platform.inbox.Quarantine.Kept;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Takes records in, each once, and applies them in the order of their aggregate. Each method is
/// one transaction: inbox row, order and effect commit together or not at all.
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Decoder decoder;
    private final Inbox inbox;
    private final Quarantine quarantine;
    private final Delivery delivery;
    private final Clock clock;
    private final Duration patience;

    Intake(
            Decoder decoder,
            Inbox inbox,
            Quarantine quarantine,
            Delivery delivery,
            Clock clock,
            @ConfigProperty(name = "bluedots.consumer.patience") Duration patience) {
        this.decoder = decoder;
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.delivery = delivery;
        this.clock = clock;
        this.patience = patience;
    }

    /// Takes in records in their order. Fails as a whole when one of them cannot be applied.
    @Transactional
    @ActivateRequestContext
    public void take(EventConsumer consumer, List<ArrivedRecord> records) {
        for (var record : records) takeOne(consumer, record);
    }

    /// Keeps a record whose effect was refused for good, so that those behind it go on.
    @Transactional
    @ActivateRequestContext
    public void setAside(EventConsumer consumer, ArrivedRecord record, Throwable refusal) {
        try {
            var event = decoder.decode(record);
            var version = event.aggregateVersion();
            if (!inbox.accept(consumer.name(), event.id(), event.subject(), version)) return;
            quarantine.fail(consumer.name(), record, event, Cause.of(refusal));
        } catch (Undecodable unreadable) {
            keepUnreadable(consumer, record, unreadable);
        }
    }

    /// Applies what has waited longer than the patience for an earlier event. Late is better than
    /// never: a child's referral must not be lost to an order (docs/adr/0015).
    @Transactional
    @ActivateRequestContext
    public void applyOverdue(EventConsumer consumer) {
        for (var kept : quarantine.overdue(consumer.name(), clock.instant().minus(patience))) {
            LOG.warnf("%s applies an event whose predecessor did not come", consumer.name());
            applyKept(consumer, kept);
        }
    }

    /// Applies a kept record now; it fails again if its cause is still there.
    @Transactional
    @ActivateRequestContext
    public void applyKept(EventConsumer consumer, Kept kept) {
        try {
            var event = decoder.decode(kept.record());
            quarantine.release(kept.id());
            delivery.deliver(consumer, event);
            applyFollowers(consumer, event);
        } catch (Undecodable stillUnreadable) {
            throw new IllegalArgumentException(stillUnreadable.code(), stillUnreadable);
        }
    }

    private void takeOne(EventConsumer consumer, ArrivedRecord record) {
        try {
            var event = decoder.decode(record);
            if (consumer.types().contains(event.type()) || !advances(consumer, event))
                takeInOrder(consumer, record, event);
            else applyFollowers(consumer, event);
        } catch (Undecodable unreadable) {
            keepUnreadable(consumer, record, unreadable);
        }
    }

    /// An event that does not concern the consumer only moves the order on, mostly.
    private boolean advances(EventConsumer consumer, EventEnvelope event) {
        return inbox.advance(consumer.name(), event.subject(), event.aggregateVersion());
    }

    private void takeInOrder(EventConsumer consumer, ArrivedRecord record, EventEnvelope event) {
        var name = consumer.name();
        var version = event.aggregateVersion();
        if (!inbox.accept(name, event.id(), event.subject(), version)) return;
        var early = version > inbox.seen(name, event.subject()) + 1;
        if (early || quarantine.holdsBack(name, event.subject(), version)) {
            quarantine.await(name, record, event);
            return;
        }
        delivery.deliver(consumer, event);
        applyFollowers(consumer, event);
    }

    private void applyFollowers(EventConsumer consumer, EventEnvelope applied) {
        var next = applied.aggregateVersion() + 1;
        var follower = quarantine.next(consumer.name(), applied.subject(), next);
        follower.ifPresent(kept -> applyKept(consumer, kept));
    }

    private void keepUnreadable(
            EventConsumer consumer, ArrivedRecord record, Undecodable unreadable) {
        LOG.warnf(
                "%s quarantines %s/%d@%d: %s",
                consumer.name(),
                record.topic(),
                record.partition(),
                record.offset(),
                unreadable.code());
        quarantine.fail(consumer.name(), record, null, new Cause(unreadable.code(), null, null));
    }
}
