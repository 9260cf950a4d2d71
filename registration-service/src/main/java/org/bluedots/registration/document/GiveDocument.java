package org.bluedots.registration.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// A document that somebody shows or tells of, or the number another agency knows them by.
///
/// @param country that issued it, ISO 3166-1 alpha-3; only what a state issues needs it
/// @param originalSeen somebody of the hub had it in their hands
/// @param missing they have it no more: lost, stolen, taken away, left behind
public record GiveDocument(
        @NotNull DocumentType type,
        @Pattern(regexp = "[A-Z]{3}", message = "Use ISO 3166-1 alpha-3.") @Nullable String country,
        @NotNull @Size(min = 2, max = 60) String number,
        @Nullable LocalDate expiresOn,
        @Nullable Boolean originalSeen,
        @Nullable Boolean missing) {

    /// Refuses with 422 what contradicts itself.
    ///
    /// @param pointer where this stands in the request
    public void check(String pointer) {
        if (type.isIssuedByState() && country == null)
            throw new InvalidInput(pointer + "/country", "Say which country issued it.");
        if (DocumentNumbers.normalised(number).length() < 2)
            throw new InvalidInput(pointer + "/number", "Give its letters and digits.");
    }

    /// The same with something else in the number's place.
    GiveDocument hiding(String substitute) {
        return new GiveDocument(type, country, substitute, expiresOn, originalSeen, missing);
    }

    boolean wasSeen() {
        return Boolean.TRUE.equals(originalSeen);
    }

    DocumentState state() {
        return Boolean.TRUE.equals(missing) ? DocumentState.MISSING : DocumentState.HELD;
    }
}
