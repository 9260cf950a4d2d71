package org.bluedots.registration.separation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who looked after the child before, in the child's or the companion's words; no part of it ever
/// leaves on an event.
///
/// @param relation `NOT_KNOWN` when the child was asked and cannot tell
/// @param contact how to reach them: a telephone, a profile
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastCaregiver(
        @Column(name = "caregiver_name") @Size(max = 200) @Nullable String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "caregiver_relation")
                FamilyRelation relation,
        @Enumerated(EnumType.STRING) @Column(name = "caregiver_fate") @Nullable Fate fate,
        @Column(name = "caregiver_last_place") @Size(max = 200) @Nullable String lastKnownPlace,
        @Column(name = "caregiver_contact") @Size(max = 200) @Nullable String contact) {}
