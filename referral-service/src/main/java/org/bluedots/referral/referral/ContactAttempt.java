package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// Somebody tried to reach the person, or the other side.
///
/// @param byActor the pseudonym of who tried
@Embeddable
public record ContactAttempt(
        Instant at,
        @Enumerated(EnumType.STRING) Via via,
        @Enumerated(EnumType.STRING) Result result,
        String byActor) {

    public enum Via {
        PHONE,
        EMAIL,
        VISIT,
        MESSAGE,
        IN_PERSON
    }

    public enum Result {
        REACHED,
        NOT_REACHED,
        WRONG_CONTACT,
        ASKED_TO_CALL_BACK
    }
}
