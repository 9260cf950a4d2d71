package org.bluedots.referral.sending;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.queue.ReferralDetailView;
import org.jspecify.annotations.Nullable;

/// The three moves of a sending: look whether it may, read what it discloses, hand it over. No
/// transaction is open while registration is asked. What discloses ids and codes only is sent while
/// registration is down.
@Singleton
class Dispatch {

    private final SendingService sending;
    private final RegistrationRecords registration;

    Dispatch(SendingService sending, RegistrationRecords registration) {
        this.sending = sending;
        this.registration = registration;
    }

    ReferralDetailView send(UUID id, long version) {
        var referral = sending.prepare(id, version);
        @Nullable JsonNode person = null;
        if (referral.disclosed().stream().anyMatch(DisclosedField::isOfThePerson))
            person = registration.disclosure(referral);
        return sending.send(id, version, person);
    }
}
