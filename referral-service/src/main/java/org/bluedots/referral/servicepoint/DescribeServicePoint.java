package org.bluedots.referral.servicepoint;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A service point as its agency describes it.
///
/// @param area a code of the administrative area, OCHA's p-code where there is one
/// @param hours `24x7`, or `MO-FR 08:00-17:00, SA 09:00-12:00`
/// @param timeZone IANA, `Europe/Chisinau`
/// @param contact of the office, for staff; never of a person
/// @param fallbackId where its referrals of P0 go by agreement when it stays silent
public record DescribeServicePoint(
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(required = true) String countryCode,
        @NotBlank @Size(max = 120) @Schema(required = true) String name,
        @NotEmpty @Size(max = 27) @Schema(required = true) List<ServiceType> serviceTypes,
        @NotNull @Valid @Schema(required = true) AudienceBody audience,
        @Nullable @Size(min = 1, max = 40) String area,
        @NotBlank @Size(max = 200) @Schema(required = true) String hours,
        @NotBlank @Size(max = 40) @Schema(required = true) String timeZone,
        @Nullable @Size(min = 1, max = 200) String contact,
        @Nullable UUID fallbackId) {

    /// Whom it serves. Sexes left out: everybody.
    @Schema(name = "ServicePointAudience")
    public record AudienceBody(
            @Min(0) @Max(130) int ageFrom,
            @Min(0) @Max(130) int ageTo,
            @Nullable List<@Pattern(regexp = "FEMALE|MALE|OTHER") String> sexes,
            @Nullable @Size(max = 50) List<@Pattern(regexp = "[a-z]{3}") String> languages,
            @Nullable
                    List<
                            @Pattern(
                                    regexp =
                                            "STEP_FREE|SIGN_LANGUAGE|EASY_LANGUAGE|BRAILLE|QUIET_ROOM")
                            String>
                    accessibility,
            boolean acceptsUasc,
            boolean acceptsGbv) {

        Audience of() {
            var everybody = List.of("FEMALE", "MALE", "OTHER");
            return new Audience(
                    ageFrom,
                    ageTo,
                    sexes == null || sexes.isEmpty() ? everybody : sexes,
                    requireNonNullElse(languages, List.of()),
                    requireNonNullElse(accessibility, List.of()),
                    acceptsUasc,
                    acceptsGbv);
        }

        static AudienceBody of(Audience audience) {
            return new AudienceBody(
                    audience.ageFrom(),
                    audience.ageTo(),
                    audience.sexes(),
                    audience.languages(),
                    audience.accessibility(),
                    audience.acceptsUasc(),
                    audience.acceptsGbv());
        }
    }

    void check() {
        if (audience.ageTo() < audience.ageFrom())
            throw new InvalidInput("/audience/ageTo", "Not before ageFrom.");
        try {
            OpeningHours.of(hours, timeZone);
        } catch (DateTimeException noZone) {
            throw new InvalidInput("/timeZone", "Give an IANA time zone and times of a day.");
        } catch (IllegalArgumentException noHours) {
            throw new InvalidInput("/hours", "Write 24x7, or MO-FR 08:00-17:00, SA 09:00-12:00.");
        }
    }
}
