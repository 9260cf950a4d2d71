package org.bluedots.registration.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What everybody who sees a person sees of the contact: how, but neither number nor address.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactHint(
        @Nullable ContactMeans preferredMeans,
        boolean hasPhone,
        boolean hasEmail,
        @Nullable Boolean safeToCall,
        @Nullable String language) {

    public static @Nullable ContactHint of(@Nullable Contact kept) {
        if (kept == null) return null;
        return new ContactHint(
                kept.means(),
                kept.phone() != null,
                kept.email() != null,
                kept.safeToCall(),
                kept.language());
    }
}
