package org.bluedots.registration.tracing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.separation.FamilyRelation;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// What matching compares, as far as the person agreed: nothing else.
///
/// @param version of the person; a newer one has something else to say
/// @param hubId only with `LOCATION`
/// @param company only with `FAMILY`: who travels with the person, the person included
/// @param separation only with `CASE_HISTORY`
/// @param lastCaregiver only with `FAMILY`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TracingProfile(
        long version,
        Identity identity,
        @Nullable String hubId,
        @Nullable List<Companion> company,
        @Nullable SeparatedView separation,
        @Nullable CaregiverView lastCaregiver) {

    /// @param nationalities ISO 3166-1 alpha-3
    /// @param languages ISO 639-3
    public record Identity(
            List<PersonName> names,
            Sex sex,
            BirthView birth,
            List<String> nationalities,
            List<String> languages) {}

    /// Either a date as exactly as it is known, or an age that somebody estimated on a day.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BirthView(
            @Nullable String date,
            @Nullable Integer estimatedAge,
            @Nullable LocalDate estimatedOn) {

        static BirthView of(Birth birth) {
            return new BirthView(birth.date(), birth.estimatedAge(), birth.estimatedOn());
        }
    }

    /// Somebody of the travelling group.
    ///
    /// @param companionId who is with this child
    /// @param relation what that one is to this child
    /// @param sex only of somebody who agreed to tracing themselves, like the names
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Companion(
            UUID personId,
            @Nullable UUID companionId,
            @Nullable Relation relation,
            @Nullable Sex sex,
            @Nullable List<PersonName> names) {}

    /// @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeparatedView(@Nullable String date, @Nullable String place) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaregiverView(@Nullable String name, FamilyRelation relation) {}
}
