package org.bluedots.platform.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;

@Singleton
class TruckConsumer implements EventConsumer {

    private final ArrivalService service;
    private final ObjectMapper json;

    TruckConsumer(ArrivalService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public String name() {
        return "sample.trucks";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.referral.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of("org.bluedots.sample.truck-arrived.v1");
    }

    @Override
    public void on(EventEnvelope event) {
        json.convertValue(event.data(), TruckArrived.class);
        service.note(event);
    }

    record TruckArrived(int boxes) {}
}
