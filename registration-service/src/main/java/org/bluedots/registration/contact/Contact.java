package org.bluedots.registration.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// How a person wants to be reached, as it is kept; see [ContactSeal].
///
/// @param safeToCall false when a call or a message may put them in danger; null when nobody asked
/// @param language in which to talk to them, ISO 639-3
/// @param phone sealed
/// @param phoneHash finds the same number again
/// @param email sealed
@Embeddable
public record Contact(
        @Column(name = "contact_means") @Enumerated(EnumType.STRING) @Nullable ContactMeans means,
        @Nullable Boolean safeToCall,
        @Column(name = "contact_language") @Nullable String language,
        @Nullable String phone,
        @Nullable String phoneHash,
        @Nullable String email) {}
