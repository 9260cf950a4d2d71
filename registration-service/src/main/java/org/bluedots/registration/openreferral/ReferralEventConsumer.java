package org.bluedots.registration.openreferral;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;

/// Listens to referral on both topics: a referral that few may know of keeps a case open like any
/// other.
@Singleton
class ReferralEventConsumer implements EventConsumer {

    private static final Set<String> TYPES =
            Stream.concat(Stream.of(ReferralOpened.TYPE), ReferralEnded.TYPES.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final OpenReferralService referrals;
    private final ObjectMapper json;

    ReferralEventConsumer(OpenReferralService referrals, ObjectMapper json) {
        this.referrals = referrals;
        this.json = json;
    }

    @Override
    public String name() {
        return "registration.referral";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.referral.v1", "bluedots.referral.protected.v1");
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void on(EventEnvelope event) {
        if (event.type().equals(ReferralOpened.TYPE)) {
            referrals.open(json.convertValue(event.data(), ReferralOpened.class));
            return;
        }
        referrals.end(json.convertValue(event.data(), ReferralEnded.class));
    }
}
