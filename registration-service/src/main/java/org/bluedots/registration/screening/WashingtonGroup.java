package org.bluedots.registration.screening;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// Once asked and answered. Never changed; asking again makes another row.
@Entity
public class WashingtonGroup {

    @Id private UUID id;
    private UUID personId;
    @Embedded private WashingtonAnswers answers;
    private String askedBy;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected WashingtonGroup() {}

    WashingtonGroup(
            UUID id, UUID personId, WashingtonAnswers answers, String askedBy, Instant askedAt) {
        this.id = id;
        this.personId = personId;
        this.answers = answers;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    WashingtonAnswers answers() {
        return answers;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }
}
