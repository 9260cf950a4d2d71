package org.bluedots.platform.testing.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemasTest {

    private static final String TYPE = "org.bluedots.kite.kite-flown.v1";
    private static final String ID = "01980000-0000-7000-8000-000000000001";

    @TempDir Path contracts;

    @Test
    void dataThatFitsPasses() throws IOException {
        schemas("[]").check(TYPE, data(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kiteId\": \"not-a-uuid\"}", "{\"kiteId\": 7}"})
    void dataThatDoesNotFitFails(String data) throws IOException {
        var schemas = schemas("[]");

        assertThatThrownBy(() -> schemas.check(TYPE, data)).hasMessageContaining("kiteId");
    }

    @Test
    void anUnknownTypeFails() throws IOException {
        var schemas = schemas("[]");

        assertThatThrownBy(() -> schemas.check("org.bluedots.kite.kite-lost.v1", "{}"))
                .hasMessageContaining("No schema for org.bluedots.kite.kite-lost.v1");
    }

    @Test
    void aConsumerReadsTheProducersExamples() throws IOException {
        var examples = schemas("[" + data(ID) + "]").examples(TYPE);

        assertThat(examples).singleElement().hasToString("{\"kiteId\":\"" + ID + "\"}");
    }

    @Test
    void aRightExamplePasses() throws IOException {
        assertThat(failureOfItsExamples("[" + data(ID) + "]")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"kiteId\": \"not-a-uuid\"}]"})
    void aMissingOrWrongExampleFails(String examples) throws IOException {
        assertThat(failureOfItsExamples(examples)).isInstanceOf(AssertionError.class);
    }

    private Throwable failureOfItsExamples(String examples) throws IOException {
        var test = schemas(examples).everyExampleFits().findFirst().orElseThrow();
        return catchThrowable(() -> test.getExecutable().execute());
    }

    private EventSchemas schemas(String examples) throws IOException {
        Files.writeString(
                contracts.resolve("kite-flown.v1.schema.json"),
                """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                 "properties": {"kiteId": {"type": "string", "format": "uuid"}},
                 "required": ["kiteId"], "examples": %s}
                """
                        .formatted(examples));
        return EventSchemas.in(contracts);
    }

    private static String data(String id) {
        return "{\"kiteId\":\"" + id + "\"}";
    }
}
