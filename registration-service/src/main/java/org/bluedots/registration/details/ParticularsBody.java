package org.bluedots.registration.details;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.bluedots.registration.contact.ContactBody;
import org.jspecify.annotations.Nullable;

/// What most people say later, in a request: what is absent stays as it is.
///
/// @param intendedDestination ISO 3166-1 alpha-3
/// @param contact as a whole; an empty one takes everything back
/// @param prefersToRemainAnonymous known by an alias and the case code only
public record ParticularsBody(
        @Nullable MaritalStatus maritalStatus,
        @Nullable DisplacementStatus displacementStatus,
        @Pattern(regexp = "[A-Z]{3}", message = "Use ISO 3166-1 alpha-3.")
                @Nullable String intendedDestination,
        @Valid @Nullable ContactBody contact,
        @Nullable Boolean prefersToRemainAnonymous) {

    /// Everything but the contact, which has to be sealed first.
    public Particulars over(Particulars was) {
        return new Particulars(
                maritalStatus == null ? was.maritalStatus() : maritalStatus,
                displacementStatus == null ? was.displacementStatus() : displacementStatus,
                intendedDestination == null ? was.intendedDestination() : intendedDestination,
                was.contact(),
                prefersToRemainAnonymous == null
                        ? was.remainsAnonymous()
                        : prefersToRemainAnonymous);
    }
}
