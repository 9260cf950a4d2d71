package org.bluedots.referral.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.UUID;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.sending.RegistrationRecords;

/// Sends a transfer: looks whether all may leave, reads what each discloses, hands all over. No
/// transaction is open while registration is asked.
@Singleton
class TransferDispatch {

    private final TransferService transfers;
    private final RegistrationRecords registration;

    TransferDispatch(TransferService transfers, RegistrationRecords registration) {
        this.transfers = transfers;
        this.registration = registration;
    }

    TransferView send(UUID id) {
        var people = new HashMap<UUID, JsonNode>();
        for (var referral : transfers.prepare(id))
            if (referral.disclosed().stream().anyMatch(DisclosedField::isOfThePerson))
                people.put(referral.id(), registration.disclosure(referral));
        return transfers.send(id, people);
    }
}
