package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class EventStreamTest {

    /// The row `narrow` answers within two seconds.
    private static final Duration BEYOND_THE_TIMEOUT = Duration.ofMillis(2_500);

    @TestHTTPResource URI gateway;

    @Test
    void eventsPassOneByOneAndGoOnBeyondTheTimeToAnswer() throws IOException {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/v1/narrow/stream"))
                        .header("Authorization", "Bearer " + World.tokens.good())
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            var begun = System.nanoTime();
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
            try (var events = answer.body()) {
                assertThat(events.readNBytes(8)).asString().isEqualTo("data:1\n\n");
                await().until(() -> System.nanoTime() - begun > BEYOND_THE_TIMEOUT.toNanos());
                TestUpstream.WANTED.release();
                assertThat(events.readNBytes(8)).asString().isEqualTo("data:2\n\n");
            }
            http.shutdownNow();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            TestUpstream.WANTED.release();
        }
    }
}
