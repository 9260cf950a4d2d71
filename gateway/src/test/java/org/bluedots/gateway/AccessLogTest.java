package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class AccessLogTest {

    @TestHTTPResource URI gateway;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    lines.add(line.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        Logger.getLogger("bluedots.access").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("bluedots.access").removeHandler(listener);
    }

    @Test
    void aLineSaysWhatHappenedAndNothingAboutAnybody() {
        Client.of(gateway)
                .with(World.tokens.good())
                .header("X-Correlation-Id", "log-line-1")
                .post("/v1/people/search?name=Ivan", "{\"name\":\"Ivan\"}");

        await().until(() -> !lines.isEmpty());
        assertThat(lines)
                .singleElement()
                .asString()
                .matches("POST /v1/people 200 \\d+ms client=bluedots-cli correlation=log-line-1");
    }
}
