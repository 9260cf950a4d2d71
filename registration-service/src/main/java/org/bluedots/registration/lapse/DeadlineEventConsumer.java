package org.bluedots.registration.lapse;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;

/// Listens to this service's own clocks: the engine breaks a deadline once across all replicas, the
/// inbox lets it through once, and its event says for which agency and hub to act.
@Singleton
class DeadlineEventConsumer implements EventConsumer {

    private final LapseService lapses;
    private final ObjectMapper json;

    DeadlineEventConsumer(LapseService lapses, ObjectMapper json) {
        this.lapses = lapses;
        this.json = json;
    }

    @Override
    public String name() {
        return "registration.deadline";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.registration.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(DeadlineBreached.TYPE);
    }

    @Override
    public void on(EventEnvelope event) {
        lapses.expire(json.convertValue(event.data(), DeadlineBreached.class));
    }
}
