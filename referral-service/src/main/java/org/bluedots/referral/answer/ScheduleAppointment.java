package org.bluedots.referral.answer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When the receiver expects the person.
public record ScheduleAppointment(@NotNull @Schema(required = true) Instant at) {}
