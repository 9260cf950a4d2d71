package org.bluedots.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;

/// A client as partners write one: the JDK's, in its default settings.
final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final UnaryOperator<HttpRequest.Builder> always;

    private Client(URI base, UnaryOperator<HttpRequest.Builder> always) {
        this.base = base;
        this.always = always;
    }

    static Client of(URI base) {
        return new Client(base, builder -> builder);
    }

    Client with(String token) {
        return header("Authorization", "Bearer " + token);
    }

    Client header(String name, String value) {
        return new Client(base, builder -> always.apply(builder).header(name, value));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
        try {
            return HTTP.send(always.apply(request).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
