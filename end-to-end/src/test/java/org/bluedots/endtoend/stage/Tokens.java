package org.bluedots.endtoend.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Signs people of the realm in at the real Keycloak and keeps their tokens while they are good.
public final class Tokens {

    /// The realm's tokens live five minutes.
    private static final long GOOD_FOR_NANOS = Duration.ofMinutes(3).toNanos();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> byPerson = new ConcurrentHashMap<>();
    private final String issuer;
    private final String password;

    Tokens(String issuer, String password) {
        this.issuer = issuer;
        this.password = password;
    }

    public String of(String person) {
        return byPerson.compute(
                        person,
                        (_, known) -> known != null && known.isGood() ? known : signIn(person))
                .value();
    }

    private Token signIn(String person) {
        try {
            var answer = http.send(request(person), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new IllegalStateException("No token for " + person + ": " + answer.body());
            return new Token(token(answer.body()), System.nanoTime());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(String person) {
        var form =
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "bluedots-cli",
                        "username",
                        person,
                        "password",
                        password);
        return HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String token(String answer) throws JsonProcessingException {
        return json.readTree(answer).get("access_token").asText();
    }

    private record Token(String value, long since) {
        boolean isGood() {
            return System.nanoTime() - since < GOOD_FOR_NANOS;
        }
    }
}
