package org.bluedots.registration.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluedots.platform.problem.IllegalTransition;
import org.jspecify.annotations.Nullable;

/// A document of a person. See [DocumentState]; one that is removed keeps its kind and the reason,
/// and forgets its number.
@Entity
public class PersonDocument {

    @Id private UUID id;
    @Version private long version;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private @Nullable String country;
    private @Nullable String number;
    private @Nullable String numberHash;
    private @Nullable LocalDate expiresOn;
    private boolean originalSeen;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentRemovalReason removedReason;

    private String recordedBy;
    private Instant recordedAt;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected PersonDocument() {}

    PersonDocument(UUID id, UUID personId, GiveDocument given, Sealed number, Step taken) {
        this.id = id;
        this.personId = personId;
        this.type = given.type();
        this.country = given.country();
        this.number = number.number();
        this.numberHash = number.hash();
        this.expiresOn = given.expiresOn();
        this.originalSeen = given.wasSeen();
        this.state = given.state();
        this.recordedBy = taken.by();
        this.recordedAt = taken.at();
        this.changedBy = taken.by();
        this.changedAt = taken.at();
    }

    /// A number as it is kept.
    record Sealed(String number, String hash) {}

    /// Who did it, and when.
    public record Step(String by, Instant at) {}

    /// They have it no more.
    void lose(Step step) {
        moveTo(DocumentState.MISSING, step);
    }

    /// They have it again.
    void recover(Step step) {
        moveTo(DocumentState.HELD, step);
    }

    /// It is not kept any longer; the number is forgotten.
    void remove(DocumentRemovalReason why, Step step) {
        moveTo(DocumentState.REMOVED, step);
        removedReason = why;
        number = null;
        numberHash = null;
    }

    private void moveTo(DocumentState next, Step step) {
        if (!state.canBecome(next)) throw new IllegalTransition("document", state, next);
        state = next;
        changedBy = step.by();
        changedAt = step.at();
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

    DocumentType type() {
        return type;
    }

    @Nullable String country() {
        return country;
    }

    /// Sealed; null once it is removed.
    @Nullable String number() {
        return number;
    }

    @Nullable String numberHash() {
        return numberHash;
    }

    @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    boolean originalSeen() {
        return originalSeen;
    }

    DocumentState state() {
        return state;
    }

    @Nullable DocumentRemovalReason removedReason() {
        return removedReason;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
