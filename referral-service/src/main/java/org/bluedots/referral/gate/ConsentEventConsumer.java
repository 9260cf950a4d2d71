package org.bluedots.referral.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;
import org.bluedots.referral.consent.ConsentState;

/// Listens to registration: what people agree to, and what they take back.
@Singleton
class ConsentEventConsumer implements EventConsumer {

    private static final String GIVEN = "org.bluedots.registration.consent-given.v1";

    private static final Map<String, ConsentState> ENDED =
            Map.of(
                    "org.bluedots.registration.consent-withdrawn.v1", ConsentState.WITHDRAWN,
                    "org.bluedots.registration.consent-expired.v1", ConsentState.EXPIRED,
                    "org.bluedots.registration.consent-superseded.v1", ConsentState.SUPERSEDED,
                    "org.bluedots.registration.consent-disputed.v1", ConsentState.DISPUTED);

    private static final Set<String> TYPES =
            Set.of(
                    GIVEN,
                    "org.bluedots.registration.consent-withdrawn.v1",
                    "org.bluedots.registration.consent-expired.v1",
                    "org.bluedots.registration.consent-superseded.v1",
                    "org.bluedots.registration.consent-disputed.v1");

    private final ConsentService consents;
    private final ObjectMapper json;

    ConsentEventConsumer(ConsentService consents, ObjectMapper json) {
        this.consents = consents;
        this.json = json;
    }

    @Override
    public String name() {
        return "referral.consents";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.registration.v1");
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void on(EventEnvelope event) {
        var fact = json.convertValue(event.data(), ConsentChanged.class);
        var end = ENDED.get(event.type());
        if (end == null) consents.given(fact, event.agency());
        else consents.ended(fact, end);
    }
}
