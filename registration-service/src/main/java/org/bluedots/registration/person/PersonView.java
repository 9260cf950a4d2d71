package org.bluedots.registration.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.details.InvalidReason;
import org.bluedots.registration.details.PersonBody;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.risk.RiskReason;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// A person as hub staff see them.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        UUID id,
        String caseCode,
        UUID registrationId,
        @Nullable UUID groupId,
        String hubId,
        LifeView life,
        PersonBody details,
        @Nullable ChildView child,
        RiskView risk,
        Instant registeredAt,
        long version) {

    public static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.caseCode(),
                person.registrationId(),
                person.groupId(),
                person.hub(),
                LifeView.of(person.life()),
                PersonBody.of(person.details()),
                person.uascStatus().isChild() ? ChildView.of(person.uascRule()) : null,
                RiskView.of(person),
                person.registeredAt(),
                person.version());
    }

    /// Where the registration stands.
    ///
    /// @param reason the code that the last step gave, if it gave one
    /// @param expectedHub where somebody who departed is awaited, until `expectedBy`
    /// @param invalidReason why the record is not to be relied on
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LifeView(
            PersonState state,
            Instant since,
            @Nullable String reason,
            @Nullable String expectedHub,
            @Nullable Instant expectedBy,
            @Nullable ClosureReason proposedClosure,
            @Nullable InvalidReason invalidReason) {
        static LifeView of(PersonLife life) {
            return new LifeView(
                    life.state(),
                    life.since(),
                    life.reason(),
                    life.expectedHub(),
                    life.expectedBy(),
                    life.proposedClosure(),
                    life.invalidReason());
        }
    }

    /// A child's status and the rule behind it.
    public record ChildView(UascStatus uascStatus, UascRule rule, String explanation) {
        static ChildView of(UascRule rule) {
            return new ChildView(rule.status(), rule, rule.explanation());
        }
    }

    /// The tier, and why, as far as everybody may know it.
    ///
    /// @param edition which edition of the rules decided
    public record RiskView(Priority priority, List<RiskReason> reasons, String edition) {
        static RiskView of(Person person) {
            var reasons = person.risk().rules().stream().map(RiskReason::of).toList();
            return new RiskView(person.priority(), reasons, person.risk().edition());
        }
    }
}
