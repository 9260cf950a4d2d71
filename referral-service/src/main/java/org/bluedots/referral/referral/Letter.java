package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.bluedots.referral.servicepoint.ServiceType;
import org.jspecify.annotations.Nullable;

/// What the sender writes to the receiver (inter-agency referral form, domain page B.7).
///
/// @param requested what else is asked for
/// @param provided what was done already
/// @param informed whether the caregiver of a minor knows of it
/// @param method how it is handed over
/// @param followUpBy until when the sender expects to hear
/// @param brief in words, sealed: reasons, safety instructions, why a caregiver was not told
@Embeddable
public record Letter(
        @Enumerated(EnumType.STRING) List<ServiceType> requested,
        @Enumerated(EnumType.STRING) List<ServiceType> provided,
        @Enumerated(EnumType.STRING) @Nullable Informed informed,
        @Enumerated(EnumType.STRING) @Nullable Method method,
        @Nullable LocalDate followUpBy,
        @Nullable String brief) {

    static final Letter NONE = new Letter(List.of(), List.of(), null, null, null, null);

    /// Whether the caregiver of a minor was told of the referral.
    public enum Informed {
        YES,
        NO,
        NO_CAREGIVER
    }

    /// How a referral is handed over.
    public enum Method {
        PLATFORM,
        PHONE,
        EMAIL,
        IN_PERSON,
        PAPER
    }

    /// Without its words, as erasure leaves it.
    Letter withoutWords() {
        return new Letter(requested, provided, informed, method, followUpBy, null);
    }

    /// @param sealed for its place, like [#brief()]
    public Letter withWords(String sealed) {
        return new Letter(requested, provided, informed, method, followUpBy, sealed);
    }
}
