package org.bluedots.registration.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// Who may be given data: one agency, one family, never "partners".
///
/// @param id an agency's code or a person's id, as its type asks; null where there is only one
@Embeddable
public record Grantee(
        @Enumerated(EnumType.STRING) @Column(name = "grantee_type") GranteeType type,
        @Column(name = "grantee_id") @Nullable String id) {

    /// Refuses with 422 at `/granteeId` an id that is none of that type.
    public static Grantee of(GranteeType type, @Nullable String id) {
        if (!type.takes(id == null ? "" : id)) throw new InvalidInput("/granteeId", type.hint());
        return new Grantee(type, id);
    }

    /// The person or family behind the id, when it is one.
    public Optional<UUID> person() {
        return switch (type) {
            case PERSON, FAMILY -> Optional.ofNullable(id).map(UUID::fromString);
            case AGENCY, AUTHORITY, UNHCR, UNICEF, PUBLIC -> Optional.empty();
        };
    }
}
