package org.bluedots.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.inbox.EventEnvelope;

@ApplicationScoped
class ArrivalService {

    private final EntityManager arrivals;
    private final Gate gate;
    private final Ids ids;

    ArrivalService(EntityManager arrivals, Gate gate, Ids ids) {
        this.arrivals = arrivals;
        this.gate = gate;
        this.ids = ids;
    }

    @Transactional
    public void note(EventEnvelope event) {
        arrivals.persist(new Arrival(ids.next(), event));
        gate.pass(event.id());
    }
}
