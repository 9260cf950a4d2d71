package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class TroubleBehindTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @TestHTTPResource URI gateway;

    @Test
    void anUpstreamThatIsNotThereIsUnavailableAndWorthAnotherTry() {
        var answer = authorised().get("/v1/gone/1");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).getString("code")).isEqualTo("UPSTREAM_UNAVAILABLE");
        assertThat(header(answer, "Retry-After")).isEqualTo("2");
    }

    @Test
    void anUpstreamThatHangsUpHasFailedAndIsNotAskedTwice() {
        var before = RudeUpstream.REQUESTS.get();

        var answer = authorised().post("/v1/rude/hangs-up", "{}");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(json(answer).getString("code")).isEqualTo("UPSTREAM_FAILED");
        assertThat(RudeUpstream.REQUESTS.get() - before).isEqualTo(1);
    }

    @Test
    void anUpstreamThatIsSilentTimesOutAndIsLeftAlone() {
        var before = RudeUpstream.LEFT_ALONE.get();

        var answer = authorised().post("/v1/rude/silent", "{}");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(json(answer).getString("code")).isEqualTo("UPSTREAM_TIMEOUT");
        await().untilAsserted(() -> assertThat(RudeUpstream.LEFT_ALONE).hasValue(before + 1));
    }

    @Test
    void anAnswerThatBreaksOffMidwayBreaksOffForTheClientToo() {
        assertThatThrownBy(() -> authorised().get("/v1/rude/dies-midway"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aClientThatLeavesCancelsAnUpstreamThatHasNotAnswered() throws Exception {
        var requests = RudeUpstream.REQUESTS.get();
        var leftAlone = RudeUpstream.LEFT_ALONE.get();

        try (var wire = new Wire(gateway)) {
            wire.send(request("GET /v1/rude/silent HTTP/1.1"));
            await().untilAsserted(() -> assertThat(RudeUpstream.REQUESTS).hasValue(requests + 1));
        }

        await().atMost(Duration.ofMillis(800))
                .untilAsserted(() -> assertThat(RudeUpstream.LEFT_ALONE).hasValue(leftAlone + 1));
    }

    @Test
    void aClientThatLeavesCancelsAnUpstreamThatIsAnswering() throws Exception {
        var cut = TestUpstream.CUT.get();

        try (var wire = new Wire(gateway)) {
            wire.send(request("GET /v1/people/endless HTTP/1.1"));
            assertThat(wire.read()).isEqualTo('H');
        }

        await().untilAsserted(() -> assertThat(TestUpstream.CUT).hasValue(cut + 1));
    }

    @Test
    void aClientThatReadsSlowlySlowsTheUpstreamDown() throws Exception {
        var streamed = TestUpstream.STREAMED.get();
        var cut = TestUpstream.CUT.get();

        try (var wire = new Wire(gateway)) {
            wire.send(request("GET /v1/people/endless HTTP/1.1"));
            assertThat(wire.read()).isEqualTo('H');
            await().pollInterval(Duration.ofMillis(300))
                    .until(hasComeToRest(TestUpstream.STREAMED));

            // what is left is in the kernels' buffers, not in the gateway
            assertThat(TestUpstream.STREAMED.get() - streamed).isLessThan(24 * MEBIBYTE);
        }
        await().untilAsserted(() -> assertThat(TestUpstream.CUT).hasValue(cut + 1));
    }

    private static Callable<Boolean> hasComeToRest(AtomicLong counter) {
        var last = new AtomicLong(-1);
        return () -> last.getAndSet(counter.get()) == counter.get();
    }

    private static String request(String line) throws IOException {
        return Wire.request(line, "Authorization: Bearer " + World.tokens.good());
    }

    private Client authorised() {
        return Client.of(gateway).with(World.tokens.good());
    }
}
