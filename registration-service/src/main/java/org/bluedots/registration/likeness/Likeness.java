package org.bluedots.registration.likeness;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A photo's key or the words for distinguishing marks, sealed. Exists only with a permission:
/// withdrawing that deletes it.
@Entity
public class Likeness {

    @Id private UUID id;
    @Version private long version;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private LikenessKind kind;

    private String content;
    @Embedded private Permission permission;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Likeness() {}

    Likeness(UUID id, UUID personId, LikenessKind kind, Taken taken) {
        this.id = id;
        this.personId = personId;
        this.kind = kind;
        this.content = taken.content();
        this.permission = taken.permission();
        this.recordedBy = taken.by();
        this.recordedAt = taken.at();
    }

    /// What was taken, by whose leave, and by whom.
    ///
    /// @param content sealed
    record Taken(String content, Permission permission, String by, Instant at) {}

    /// A newer one takes its place, with its own permission.
    void replace(Taken taken) {
        content = taken.content();
        permission = taken.permission();
        recordedBy = taken.by();
        recordedAt = taken.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    LikenessKind kind() {
        return kind;
    }

    String content() {
        return content;
    }

    Permission permission() {
        return permission;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
