package org.bluedots.registration.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.travelgroup.TravelGroup;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What the registrar needs to go on: case codes, the family token, and which child is alone.
///
/// @param people in the order of the request
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegistrationView(
        UUID id,
        String hubId,
        @Nullable UUID groupId,
        @Nullable String familyToken,
        List<Registered> people) {

    static RegistrationView of(UUID id, List<Person> people, Optional<TravelGroup> group) {
        return new RegistrationView(
                id,
                people.getFirst().hub(),
                group.map(TravelGroup::id).orElse(null),
                group.map(TravelGroup::familyToken).orElse(null),
                people.stream().map(Registered::of).toList());
    }

    /// @param uascStatus for children only
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Registered(
            UUID id,
            String caseCode,
            @Nullable UascStatus uascStatus,
            @Nullable UascRule uascRule,
            Priority priority,
            long version) {

        static Registered of(Person person) {
            var child = person.uascStatus().isChild();
            return new Registered(
                    person.id(),
                    person.caseCode(),
                    child ? person.uascStatus() : null,
                    child ? person.uascRule() : null,
                    person.priority(),
                    person.version());
        }
    }
}
