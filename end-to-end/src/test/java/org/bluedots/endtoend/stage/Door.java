package org.bluedots.endtoend.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The API at one address, spoken to as a person of the realm.
public final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration HURRY = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final String url;
    private final Tokens tokens;

    Door(String url, Tokens tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    public String url() {
        return url;
    }

    public Answer get(String person, String path) {
        return ask(as(person, path).GET());
    }

    public Answer post(String person, String path, Object body, Map<String, String> headers) {
        try {
            return send(posting(person, path, body, headers).timeout(PATIENCE));
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        }
    }

    /// As [#post], for those who expect that no answer comes and do not wait for long.
    public Answer tryToPost(String person, String path, Object body, Map<String, String> headers)
            throws IOException {
        return send(posting(person, path, body, headers).timeout(HURRY));
    }

    private HttpRequest.Builder posting(
            String person, String path, Object body, Map<String, String> headers)
            throws JsonProcessingException {
        var request =
                as(person, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        return request;
    }

    private HttpRequest.Builder as(String person, String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of(person));
    }

    private Answer ask(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        }
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.body(), Map.copyOf(answer.headers().map()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /// What came back.
    public record Answer(int status, String body, Map<String, List<String>> headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new UncheckedIOException("Status " + status + ", no JSON: " + body, notJson);
            }
        }

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }

        public Answer mustBe(int expected) {
            if (status == expected) return this;
            throw new AssertionError("Expected " + expected + " but was " + status + ": " + body);
        }
    }
}
