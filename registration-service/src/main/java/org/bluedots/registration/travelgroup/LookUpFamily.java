package org.bluedots.registration.travelgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// What a family's card says; a body and not a path, since whoever has the token finds the family.
record LookUpFamily(@NotNull @Pattern(regexp = "BDF-[0-9A-Z]{1,25}") String familyToken) {}
