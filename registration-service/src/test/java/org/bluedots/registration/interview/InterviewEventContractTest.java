package org.bluedots.registration.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.registration.interview.InterviewEvent.UascInterviewOverdue;
import org.junit.jupiter.api.Test;

class InterviewEventContractTest {

    private static final Instant FOUR = Instant.parse("2026-03-01T16:00:00Z");

    @Test
    void theEventFitsItsSchema() throws JsonProcessingException {
        var json =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();
        var event = new UascInterviewOverdue(new UUID(7, 1), FOUR, FOUR.plusSeconds(41));

        EventSchemas.of("registration-service").check(event.type(), json.writeValueAsString(event));
    }
}
