package org.bluedots.registration.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.document.DocumentState;
import org.bluedots.registration.document.DocumentType;
import org.bluedots.registration.document.DocumentView;
import org.bluedots.registration.needs.NeedStatus;
import org.bluedots.registration.needs.NeedView;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.screening.WashingtonAnswers;
import org.bluedots.registration.screening.WashingtonDomain;
import org.bluedots.registration.screening.WashingtonGroupView;
import org.bluedots.registration.separation.LastCaregiver;
import org.bluedots.registration.uasc.CareArrangement;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// What the fields look like that are more than a code or a list of codes. None names staff.
sealed interface FieldValues {

    /// @param alias what somebody without a name is called
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Names(List<PersonName> names, @Nullable String alias) implements FieldValues {}

    /// Either a date as exactly as it is known, or an age that somebody estimated on a day.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Born(
            @Nullable String date, @Nullable Integer estimatedAge, @Nullable LocalDate estimatedOn)
            implements FieldValues {

        static Born of(Birth birth) {
            return new Born(birth.date(), birth.estimatedAge(), birth.estimatedOn());
        }
    }

    record Languages(List<String> spoken, boolean interpreterNeeded) implements FieldValues {}

    /// @param hubId where the person is, or was last
    /// @param expectedHub where somebody who departed is awaited
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whereabouts(String hubId, PersonState state, Instant since, @Nullable String expectedHub)
            implements FieldValues {}

    /// @param intended the country to which the person wants, ISO 3166-1 alpha-3
    /// @param departedTo the country to which the person left
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Destination(@Nullable String intended, @Nullable String departedTo)
            implements FieldValues {}

    /// Somebody of the travelling group: never a name, which is theirs to give.
    ///
    /// @param companionId who is with this child
    /// @param relation what that one is to this child
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Companion(
            UUID personId,
            String caseCode,
            boolean isChild,
            @Nullable UUID companionId,
            @Nullable Relation relation)
            implements FieldValues {}

    /// Who is with a child, and who cared for it before.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Caregiver(
            Relation relation,
            @Nullable UUID companionId,
            Mandate mandate,
            boolean mandateVerified,
            @Nullable CareArrangement careArrangement,
            @Nullable LastCaregiver lastCaregiver)
            implements FieldValues {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(
            DocumentType type,
            @Nullable String country,
            @Nullable String number,
            @Nullable LocalDate expiresOn,
            boolean originalSeen,
            DocumentState state)
            implements FieldValues {

        static Document of(DocumentView kept) {
            return new Document(
                    kept.type(),
                    kept.country(),
                    kept.number(),
                    kept.expiresOn(),
                    kept.originalSeen(),
                    kept.state());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(
            String code,
            boolean verified,
            LocalDate identifiedOn,
            @Nullable LocalDate relevantUntil,
            @Nullable Instant occurredAt)
            implements FieldValues {

        static Need of(NeedView known) {
            return new Need(
                    known.code(),
                    known.status() == NeedStatus.VERIFIED,
                    known.identifiedOn(),
                    known.relevantUntil(),
                    known.occurredAt());
        }
    }

    /// @param domains those with a lot of difficulty, or more
    record Functioning(WashingtonAnswers answers, List<WashingtonDomain> domains, Instant askedAt)
            implements FieldValues {

        static Functioning of(WashingtonGroupView answered) {
            return new Functioning(answered.answers(), answered.domains(), answered.askedAt());
        }
    }
}
