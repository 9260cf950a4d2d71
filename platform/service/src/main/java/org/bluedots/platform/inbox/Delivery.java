package org.bluedots.platform.inbox;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.RowSecurity;
import org.bluedots.platform.scope.Scope;

/// Hands one event to its consumer, in the scope of the agency and hub it came from.
@Singleton
class Delivery {

    private final Inbox inbox;
    private final CurrentScope scope;
    private final RowSecurity rows;
    private final Correlation correlation;
    private final EntityManager changes;

    Delivery(
            Inbox inbox,
            CurrentScope scope,
            RowSecurity rows,
            Correlation correlation,
            EntityManager changes) {
        this.inbox = inbox;
        this.scope = scope;
        this.rows = rows;
        this.correlation = correlation;
        this.changes = changes;
    }

    void deliver(EventConsumer consumer, EventEnvelope event) {
        if (consumer.types().contains(event.type())) {
            var origin = Scope.ofCause(event.agency(), event.hub(), consumer.name());
            scope.set(origin);
            rows.tell(origin);
            correlation.continueFrom(
                    event.correlationId(), event.id().toString(), event.traceparent());
            consumer.on(event);
            changes.flush(); // in the scope of this event, not of the next one in the batch
            changes.clear();
        }
        inbox.applied(consumer.name(), event.subject(), event.aggregateVersion());
    }
}
