package org.bluedots.registration.uasc;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// Who saw a mandate and believes it, and when.
@Embeddable
public record MandateVerification(
        @Column(name = "mandate_verified_by") String by,
        @Column(name = "mandate_verified_at") Instant at) {}
