package org.bluedots.registration.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who answered, and what the child said to it.
///
/// @param id a registered person, when the giver is one
/// @param assent null where nobody has to ask the child
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Giver(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "giver_type") Type type,
        @Column(name = "giver_id") @Nullable UUID id,
        @Enumerated(EnumType.STRING) @Column(name = "assent") @Nullable Assent assent) {

    /// Who speaks for a person.
    @Schema(name = "GiverType")
    public enum Type {
        SELF,
        CAREGIVER,
        GUARDIAN,
        AUTHORITY
    }

    /// What a child says to what others consent to.
    public enum Assent {
        YES,
        NO,
        NOT_ABLE
    }

    public boolean speaksForSelf() {
        return type == Type.SELF;
    }

    /// Certainly the same: two givers without an id may be two people.
    public boolean isCertainly(@Nullable Giver other) {
        if (other == null || type != other.type) return false;
        return speaksForSelf() || (id != null && id.equals(other.id));
    }

    /// Who changed their mind.
    public enum Withdrawer {
        GIVER,
        SUBJECT
    }
}
