package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.gateway.Client.header;
import static org.bluedots.gateway.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class IdentityTest {

    @TestHTTPResource URI gateway;

    @Test
    void withoutATokenNothingIsReached() {
        var calls = TestUpstream.CALLS.get();

        var answer = Client.of(gateway).get("/v1/people/1");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"blue-dots\"");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).getString("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(json(answer).getString("type")).isEqualTo("/problems/unauthenticated");
        assertThat(json(answer).getString("instance")).isEqualTo("/v1/people/1");
        assertThat(json(answer).getString("traceId")).hasSize(32);
        assertThat(TestUpstream.CALLS).hasValue(calls);
    }

    @Test
    void whatAnybodyMayReadIsReadWithoutAToken() {
        var anybody = Client.of(gateway);

        var answer = anybody.get("/v1/code-lists/relation?version=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).getString("uri")).isEqualTo("/v1/code-lists/relation?version=1");
        assertThat(header(answer, "RateLimit-Policy")).contains("anonymous");
        assertThat(anybody.with("not-a-token").get("/v1/code-lists").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAnybodyMayReadIsChangedByNobodyWithoutAToken() {
        var calls = TestUpstream.CALLS.get();

        assertThat(Client.of(gateway).post("/v1/code-lists", "{}").statusCode()).isEqualTo(401);
        assertThat(Client.of(gateway).get("/v1/code-lists-of-others").statusCode()).isEqualTo(404);
        assertThat(TestUpstream.CALLS).hasValue(calls);
    }

    static Stream<String> badTokens() {
        var tokens = World.tokens;
        return Stream.of(
                tokens.expired(),
                tokens.forged(),
                tokens.forAnotherAudience(),
                tokens.ofAnotherIssuer(),
                tokens.unsigned(),
                tokens.signedWithThePublicKey(),
                "not-a-token",
                "a.b.c");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatIsNotForUsIsTurnedAway(String token) {
        var calls = TestUpstream.CALLS.get();

        var answer = Client.of(gateway).with(token).get("/v1/people/1");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).contains("error=\"invalid_token\"");
        assertThat(json(answer).getString("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.body()).doesNotContain(token);
        assertThat(TestUpstream.CALLS).hasValue(calls);
    }

    @Test
    void anotherSchemeIsNotAToken() {
        var answer = Client.of(gateway).header("Authorization", "Basic eDp5").get("/v1/people/1");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aFloodOfUnknownKeysHardlyReachesTheIssuer() {
        var good = Client.of(gateway).with(World.tokens.good());
        assertThat(good.get("/v1/people/1").statusCode()).isEqualTo(200);
        var asked = World.tokens.asked();

        IntStream.range(0, 200)
                .parallel()
                .forEach(junk -> {
                    var token = World.tokens.ofUnknownKey("junk-" + junk);
                    var answer = Client.of(gateway).with(token).get("/v1/people/1");
                    assertThat(answer.statusCode()).isEqualTo(401);
                });

        assertThat(World.tokens.asked() - asked).isLessThanOrEqualTo(2);
        assertThat(good.get("/v1/people/1").statusCode()).isEqualTo(200);
    }
}
