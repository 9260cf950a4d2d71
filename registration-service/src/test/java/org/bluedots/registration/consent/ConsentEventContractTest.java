package org.bluedots.registration.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.consent.Consents.NOON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConsentEventContractTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final EventSchemas schemas = EventSchemas.of("registration-service");

    @TestFactory
    Stream<DynamicTest> everyEventFitsItsSchema() {
        return Stream.concat(
                        everyEvent().stream(),
                        Stream.of(
                                Consents.aDecisionToShare().answered(),
                                Consents.aDecisionNotToShare().answered(),
                                Consents.aRefusal().supersede(null, NOON)))
                .map(event ->
                        DynamicTest.dynamicTest(
                                event.type(), () -> schemas.check(event.type(), written(event))));
    }

    /// A consumer that reads an example has read what we publish.
    @Test
    void everyEventHasTheFieldsOfItsExample() throws JsonProcessingException {
        for (var event : everyEvent())
            assertThat(fields(schemas.examples(event.type()).getFirst().toString()))
                    .isEqualTo(fields(written(event)));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(everyEvent().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(ConsentEvent.class.getPermittedSubclasses());
    }

    private static List<ConsentEvent> everyEvent() {
        return List.of(
                Consents.aConsent().answered(),
                Consents.aRefusal().answered(),
                Consents.aConsent().withdraw(Withdrawer.SUBJECT, NOON),
                Consents.aConsent().expire(NOON),
                Consents.aConsent().supersede(new UUID(8, 9), NOON),
                Consents.aConsent().dispute(NOON));
    }

    private static List<String> fields(String json) throws JsonProcessingException {
        return JSON.readTree(json).propertyStream().map(field -> field.getKey()).sorted().toList();
    }

    private static String written(ConsentEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }
}
