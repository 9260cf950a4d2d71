package org.bluedots.platform.deadline;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineBreached;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineCancelled;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineEscalated;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineMet;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineStarted;
import org.bluedots.platform.deadline.DeadlineEvent.DeadlineWarned;
import org.bluedots.platform.testing.event.EventSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineContractsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final EventSchemas SCHEMAS = EventSchemas.of("platform/service");

    @TestFactory
    Stream<DynamicTest> everyExampleFitsItsSchema() {
        return SCHEMAS.everyExampleFits();
    }

    static Stream<DeadlineEvent> everyKindOfEvent() {
        var id = new UUID(1, 1);
        return Stream.of(
                new DeadlineStarted(id, "NOTIFY", NOON, NOON),
                new DeadlineWarned(id, "NOTIFY", 80, NOON),
                new DeadlineMet(id, "NOTIFY", NOON),
                new DeadlineCancelled(id, "NOTIFY", NOON),
                new DeadlineBreached(id, "NOTIFY", NOON),
                new DeadlineEscalated(id, "NOTIFY", 2, "hub-manager"));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfEvent")
    void whatAClockSaysFitsItsSchema(DeadlineEvent event) throws JsonProcessingException {
        var json =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build()
                        .writeValueAsString(event);

        assertThatCode(() -> SCHEMAS.check(event.type(), json)).doesNotThrowAnyException();
    }
}
