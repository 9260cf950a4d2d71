package org.bluedots.referral.mandatoryreport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;
import org.bluedots.platform.outbox.Origin;

/// Listens to registration: a child found alone, or missing, must be reported, and a report must
/// stay true.
@Singleton
class RegistrationEventConsumer implements EventConsumer {

    private final MandatoryReportService reports;
    private final ObjectMapper json;

    RegistrationEventConsumer(MandatoryReportService reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    @Override
    public String name() {
        return "referral.registration";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.registration.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(
                UnaccompaniedChildIdentified.TYPE, UascStatusChanged.TYPE, WhereaboutsUnknown.TYPE);
    }

    @Override
    public void on(EventEnvelope event) {
        switch (event.type()) {
            case UnaccompaniedChildIdentified.TYPE ->
                    reports.open(read(event, UnaccompaniedChildIdentified.class), origin(event));
            case WhereaboutsUnknown.TYPE -> {
                var fact = read(event, WhereaboutsUnknown.class);
                if (fact.alarm()) reports.missing(fact.personId(), origin(event));
            }
            case UascStatusChanged.TYPE ->
                    reports.correct(read(event, UascStatusChanged.class), event.id());
            default -> throw new IllegalArgumentException("not asked for: " + event.type());
        }
    }

    private static Origin origin(EventEnvelope event) {
        return new Origin(event.agency(), event.hub(), event.country(), event.occurredAt());
    }

    private <T> T read(EventEnvelope event, Class<T> fact) {
        return json.convertValue(event.data(), fact);
    }
}
