package org.bluedots.registration.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document as hub staff see it.
///
/// @param number absent once it is removed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        UUID id,
        UUID personId,
        DocumentType type,
        @Nullable String country,
        @Nullable String number,
        @Nullable LocalDate expiresOn,
        boolean originalSeen,
        DocumentState state,
        @Nullable DocumentRemovalReason removedReason,
        Taken recorded,
        Taken changed,
        long version) {

    /// By whom, and when.
    public record Taken(String by, Instant at) {}

    static DocumentView of(PersonDocument document, @Nullable String number) {
        return new DocumentView(
                document.id(),
                document.personId(),
                document.type(),
                document.country(),
                number,
                document.expiresOn(),
                document.originalSeen(),
                document.state(),
                document.removedReason(),
                new Taken(document.recordedBy(), document.recordedAt()),
                new Taken(document.changedBy(), document.changedAt()),
                document.version());
    }
}
