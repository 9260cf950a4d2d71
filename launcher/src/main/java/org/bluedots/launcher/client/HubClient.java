package org.bluedots.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/// Talks to the gateway. Asks again when it may: every create carries an idempotency key, every
/// change a version, so that asking twice does nothing twice.
public final class HubClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE = 250;
    private static final long LONGEST_PAUSE = 5_000;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String gateway;
    private final URI tokens;
    private final Clock clock;

    /// @param gateway such as `http://localhost:8080`
    /// @param issuer of the tokens
    public HubClient(String gateway, String issuer, Clock clock) {
        this.gateway = gateway;
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.clock = clock;
    }

    public Session session(Credentials credentials) {
        return new Session(http, tokens, credentials);
    }

    public Answer get(Session session, String path) throws IOException, InterruptedException {
        return send(session, request(path).GET());
    }

    /// Creates something, once for each key.
    public Answer create(Session session, String path, String key, JsonNode body)
            throws IOException, InterruptedException {
        var request =
                request(path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(session, request);
    }

    /// Takes a step, if nobody took another one since that version.
    public Answer step(Session session, String path, long version)
            throws IOException, InterruptedException {
        var request =
                request(path)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(HttpRequest.BodyPublishers.noBody());
        return send(session, request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(Session session, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var last = attempt == ATTEMPTS;
            try {
                var answer = once(session, request);
                if (last || !passes(answer.status())) return answer;
            } catch (IOException away) {
                if (last) throw away;
            }
            Thread.sleep(Math.min(LONGEST_PAUSE, FIRST_PAUSE << attempt));
        }
    }

    private Answer once(Session session, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var token = session.token();
        var began = System.nanoTime();
        var answer =
                http.send(
                        request.setHeader("Authorization", "Bearer " + token).build(),
                        HttpResponse.BodyHandlers.ofString());
        var at = clock.instant();
        var millis = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() == 401) session.forget(token);
        var replayed = answer.headers().firstValue("Idempotent-Replayed").orElse("false");
        return new Answer(
                answer.statusCode(), json(answer.body()), replayed.equals("true"), millis, at);
    }

    /// Answers that another moment may change.
    private static boolean passes(int status) {
        return status == 401 || status == 429 || (status >= 502 && status <= 504);
    }

    private static JsonNode json(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }
}
