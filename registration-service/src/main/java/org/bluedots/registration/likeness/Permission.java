package org.bluedots.registration.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.bluedots.registration.consent.Giver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who permitted a likeness, when, and by what right.
///
/// @param giver who consented, and what the child said to it; absent when an officer decided in the
///   child's best interests
/// @param permittedAt now unless said
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Permission(
        @NotNull @Enumerated(EnumType.STRING) Basis basis,
        @Valid @Embedded @Nullable Giver giver,
        @Nullable Instant permittedAt) {

    /// By what right.
    @Schema(name = "PermissionBasis")
    public enum Basis {
        CONSENT,
        /// A child protection officer decides for a child.
        BEST_INTERESTS
    }

    Permission at(Instant now) {
        return permittedAt == null ? new Permission(basis, giver, now) : this;
    }
}
