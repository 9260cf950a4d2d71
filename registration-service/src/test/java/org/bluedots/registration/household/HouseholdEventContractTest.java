package org.bluedots.registration.household;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.registration.travelgroup.SeparationReason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseholdEventContractTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final EventSchemas schemas = EventSchemas.of("registration-service");

    @TestFactory
    Stream<DynamicTest> everyEventFitsItsSchema() {
        return everyEvent().stream()
                .map(event ->
                        DynamicTest.dynamicTest(
                                event.type(), () -> schemas.check(event.type(), written(event))));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(everyEvent().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(HouseholdEvent.class.getPermittedSubclasses());
    }

    private static List<HouseholdEvent> everyEvent() {
        var head = new Household.Head(new UUID(7, 1), false);
        var origin = new Origin("northstar", "BD-MD-01", "MD", NOON);
        var brother = new HouseholdMember(new UUID(7, 2), HouseholdRelation.SIBLING);
        var household = new Household(new UUID(7, 9), origin, head, List.of());
        var events = new ArrayList<HouseholdEvent>();
        events.add(household.formed());
        events.add(household.join(brother, NOON));
        events.add(household.headedBy(new Household.Head(new UUID(7, 2), true), NOON));
        events.add(household.liftKeepTogether(SeparationReason.MEDICAL, "officer", NOON));
        events.addAll(household.leave(new UUID(7, 2), SeparationReason.OWN_WISH, NOON));
        return events;
    }

    private static String written(HouseholdEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }
}
