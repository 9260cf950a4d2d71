package org.bluedots.launcher.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Somebody signed in: an access token that is renewed before it ends. Shared by threads.
public final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BEFORE_IT_ENDS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI tokens;
    private final Credentials credentials;
    private String token = "";
    private long renewAt;

    Session(HttpClient http, URI tokens, Credentials credentials) {
        this.http = http;
        this.tokens = tokens;
        this.credentials = credentials;
    }

    /// A token that is good for a while.
    public synchronized String token() throws IOException, InterruptedException {
        if (token.isEmpty() || System.nanoTime() - renewAt >= 0) signIn();
        return token;
    }

    /// The token was refused: the next one is new.
    synchronized void forget(String refused) {
        if (token.equals(refused)) token = "";
    }

    private void signIn() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(tokens)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(credentials.encoded()))
                        .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Keycloak refused to sign in %s: %d"
                            .formatted(credentials, answer.statusCode()));
        }
        var body = JSON.readTree(answer.body());
        token = body.path("access_token").asText();
        var lives = Duration.ofSeconds(body.path("expires_in").asLong()).minus(BEFORE_IT_ENDS);
        renewAt = System.nanoTime() + lives.toNanos();
    }
}
