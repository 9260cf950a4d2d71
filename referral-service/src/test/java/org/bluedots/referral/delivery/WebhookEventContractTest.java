package org.bluedots.referral.delivery;

import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.newId;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.referral.delivery.WebhookEvent.WebhookFailed;
import org.junit.jupiter.api.Test;

class WebhookEventContractTest {

    @Test
    void theEventFitsItsSchema() throws JsonProcessingException {
        var json =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();
        var event = new WebhookFailed(newId(), newId(), "TIMED_OUT", 6, NOON);

        EventSchemas.of("referral-service").check(event.type(), json.writeValueAsString(event));
    }
}
