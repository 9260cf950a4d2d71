package org.bluedots.registration.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields that were asked for, as they are now, and no other.
///
/// @param caseCode what people say instead of a name
/// @param version of the person
/// @param preferredLanguage in which to talk to the person, ISO 639-3; absent when nobody asked
/// @param fields each with the value that [PersonFields] gives it; null when nothing is known
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotView(
        UUID personId,
        String caseCode,
        long version,
        @Nullable String preferredLanguage,
        Map<PersonField, @Nullable Object> fields) {}
