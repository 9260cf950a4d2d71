package org.bluedots.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.inbox.Decoder.Undecodable;
import org.bluedots.platform.inbox.Quarantine.Cause;
import org.bluedots.platform.inbox.Quarantine.Kept;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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
        var arrived = records.stream().map(this::read).toList();
        var begun =
                inbox.begin(
                        consumer.name(),
                        arrived.stream().flatMap(each -> each.first(consumer).stream()).toList());
        for (var each : arrived)
            if (each.first(consumer).filter(begun::contains).isEmpty()) takeOne(consumer, each);
    }

    /// Keeps what was refused for good, so that what lies behind it goes on: the record itself, or
    /// the waiting event that it would have let go.
    @Transactional
    public void setAside(EventConsumer consumer, ArrivedRecord record, RuntimeException refusal) {
        if (refusal instanceof KeptRefused kept) {
            quarantine.fail(kept.id(), Cause.of(refusal));
            return;
        }
        try {
            var event = decoder.decode(record);
            var version = event.aggregateVersion();
            if (!inbox.accept(consumer.name(), event.id(), event.subject(), version)) return;
            quarantine.fail(consumer.name(), record, event, Cause.of(refusal));
        } catch (Undecodable unreadable) {
            keepUnreadable(consumer, record, unreadable.code());
        }
    }

    /// The last resort for a record that cannot even be kept as it is: one is never allowed to stop
    /// all that come after it.
    @Transactional
    public void setAsideBare(EventConsumer consumer, ArrivedRecord record) {
        var cause = new Cause("NOT_KEEPABLE", null, null);
        quarantine.fail(consumer.name(), record.withoutHeaders(), null, cause);
    }

    /// A kept event was refused for good, too.
    @Transactional
    public void setAside(KeptRefused refusal) {
        quarantine.fail(refusal.id(), Cause.of(refusal));
    }

    /// What has waited longer than the patience for an earlier event. Late is better than never: a
    /// child's referral must not be lost to an order (docs/adr/0015).
    @Transactional
    public List<UUID> overdue(EventConsumer consumer) {
        return quarantine.overdue(consumer.name(), clock.instant().minus(patience));
    }

    /// Applies what is kept now, and what waited for it; nothing when another replica did so.
    @Transactional
    @ActivateRequestContext
    public void applyKept(EventConsumer consumer, UUID id) {
        quarantine.find(id).ifPresent(kept -> applyKept(consumer, kept));
    }

    private void applyKept(EventConsumer consumer, Kept kept) {
        applyOneKept(consumer, kept);
        var subject = kept.aggregateId();
        if (subject != null) applyFollowers(consumer, subject);
    }

    private void applyFollowers(EventConsumer consumer, UUID subject) {
        for (var next = quarantine.ready(consumer.name(), subject);
                next.isPresent();
                next = quarantine.ready(consumer.name(), subject))
            applyOneKept(consumer, next.get());
    }

    private void applyOneKept(EventConsumer consumer, Kept kept) {
        try {
            quarantine.release(kept.id());
            delivery.deliver(consumer, decoder.decode(kept.record()));
        } catch (RuntimeException | Undecodable refusal) {
            throw new KeptRefused(kept.id(), refusal);
        }
    }

    private Arrived read(ArrivedRecord record) {
        try {
            return new Arrived(record, decoder.decode(record), "");
        } catch (Undecodable unreadable) {
            return new Arrived(record, null, unreadable.code());
        }
    }

    /// A record and the event in it.
    ///
    /// @param why there is no event
    private record Arrived(ArrivedRecord record, @Nullable EventEnvelope event, String why) {

        /// The aggregate, when this is its first event and does not concern the consumer.
        Optional<UUID> first(EventConsumer consumer) {
            return event != null
                            && event.aggregateVersion() == 1
                            && !consumer.types().contains(event.type())
                    ? Optional.of(event.subject())
                    : Optional.empty();
        }
    }

    private void takeOne(EventConsumer consumer, Arrived arrived) {
        var event = arrived.event();
        if (event == null) keepUnreadable(consumer, arrived.record(), arrived.why());
        else if (passes(consumer, event)) applyFollowers(consumer, event.subject());
        else takeInOrder(consumer, arrived.record(), event);
    }

    /// An event that does not concern the consumer only moves the order on, mostly.
    private boolean passes(EventConsumer consumer, EventEnvelope event) {
        return !consumer.types().contains(event.type())
                && inbox.advance(consumer.name(), event.subject(), event.aggregateVersion());
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
        applyFollowers(consumer, event.subject());
    }

    private void keepUnreadable(EventConsumer consumer, ArrivedRecord record, String why) {
        LOG.warnf(
                "%s quarantines %s/%d@%d: %s",
                consumer.name(), record.topic(), record.partition(), record.offset(), why);
        quarantine.fail(consumer.name(), record, null, new Cause(why, null, null));
    }

    /// A kept event cannot be applied; its transaction, which may be another event's, rolls back.
    static final class KeptRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID id;

        KeptRefused(UUID id, @Nullable Throwable cause) {
            super(cause);
            this.id = id;
        }

        UUID id() {
            return id;
        }
    }
}
