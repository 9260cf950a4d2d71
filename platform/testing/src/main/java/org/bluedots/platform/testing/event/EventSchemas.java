package org.bluedots.platform.testing.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The contracts a service publishes: `src/main/resources/contracts/<event>.v1.schema.json`, found
/// by the event's type, `org.bluedots.<service>.<event>.v1`. The producer's tests check its events
/// against them; a consumer's tests read the same file's `examples`.
///
/// ```java
/// private final EventSchemas schemas = EventSchemas.of("registration-service");
///
/// @TestFactory
/// Stream<DynamicTest> everyExampleFitsItsSchema() { return schemas.everyExampleFits(); }
///
/// schemas.check(events.await(PERSON_REGISTERED, personId));   // producer
/// for (var example : schemas.examples(PERSON_REGISTERED)) …   // consumer
/// ```
public final class EventSchemas {

    private static final String SUFFIX = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, JsonNode> schemas;

    private EventSchemas(Map<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    /// The contracts of one service, the running one's or another's.
    ///
    /// @param service the module's folder, such as `registration-service`
    public static EventSchemas of(String service) {
        var root = Path.of(System.getProperty("bluedots.root", ".."));
        return in(root.resolve(service).resolve("src/main/resources/contracts"));
    }

    static EventSchemas in(Path folder) {
        var schemas = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) schemas.put(eventIn(file), JSON.readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new EventSchemas(schemas);
    }

    /// Fails unless the event's data fits the schema of its type.
    public void check(PublishedEvent event) {
        check(event.type(), event.value());
    }

    /// Fails unless the data fits the schema of this type, formats such as `uuid` included.
    public void check(String type, String data) {
        assertThat(violations(schema(type), data)).as("%s: %s", type, data).isEmpty();
    }

    /// What the producer promises an event of this type looks like.
    public List<JsonNode> examples(String type) {
        return examplesOf(schema(type));
    }

    /// One test per example; a schema without any fails.
    public Stream<DynamicTest> everyExampleFits() {
        return schemas.entrySet().stream()
                .map(schema -> dynamicTest(schema.getKey(), () -> fits(schema.getValue())));
    }

    private void fits(JsonNode schema) {
        var examples = examplesOf(schema);
        assertThat(examples).as("examples").isNotEmpty();
        for (var example : examples)
            assertThat(violations(schema, example.toString())).as("%s", example).isEmpty();
    }

    private List<String> violations(JsonNode schema, String data) {
        return registry
                .getSchema(schema.toString())
                .validate(
                        data,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode schema(String type) {
        return schemas.entrySet().stream()
                .filter(schema -> type.endsWith("." + schema.getKey()))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("No schema for " + type + " among " + schemas.keySet()))
                .getValue();
    }

    private static List<JsonNode> examplesOf(JsonNode schema) {
        var examples = new ArrayList<JsonNode>();
        schema.path("examples").forEach(examples::add);
        return examples;
    }

    private static String eventIn(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
