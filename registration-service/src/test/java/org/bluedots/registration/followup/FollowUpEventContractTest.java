package org.bluedots.registration.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FollowUpEventContractTest {

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
                .containsExactlyInAnyOrder(FollowUpEvent.class.getPermittedSubclasses());
    }

    private static List<FollowUpEvent> everyEvent() {
        var wanted = new RaiseFollowUp("APPOINTMENT", LocalDate.of(2026, 3, 8));
        var followUp = new FollowUp(new UUID(7, 9), new UUID(7, 1), wanted, "worker", NOON);
        var events = new ArrayList<FollowUpEvent>();
        events.add(followUp.raised());
        events.add(followUp.due().orElseThrow());
        events.add(followUp.remove(FollowUpRemovalReason.DONE, "worker", NOON));
        return events;
    }

    private static String written(FollowUpEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }
}
