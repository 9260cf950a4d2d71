package org.bluedots.registration.merging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.registration.merging.MergeEvent.PersonsMerged;
import org.bluedots.registration.merging.MergeEvent.PersonsUnmerged;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MergeEventContractTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final UUID ONE = new UUID(7, 1);
    private static final UUID OTHER = new UUID(7, 2);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<MergeEvent> ALL =
            List.of(
                    new PersonsMerged(OTHER, ONE, OTHER, NOON),
                    new PersonsUnmerged(OTHER, ONE, OTHER, NOON));

    private final EventSchemas schemas = EventSchemas.of("registration-service");

    @TestFactory
    Stream<DynamicTest> everyEventFitsItsSchema() {
        return ALL.stream()
                .map(event ->
                        DynamicTest.dynamicTest(
                                event.type(), () -> schemas.check(event.type(), written(event))));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(ALL.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(MergeEvent.class.getPermittedSubclasses());
    }

    private static String written(MergeEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }
}
