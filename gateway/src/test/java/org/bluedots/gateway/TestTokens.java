package org.bluedots.gateway;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// An issuer: signs tokens, and serves its keys where Keycloak would. May be started late.
final class TestTokens {

    static final String PATH = "/realms/bluedots";
    private static final KeyPair KEYS = newKeys();
    private static final KeyPair FORGED_KEYS = newKeys();

    private final int port;
    private final AtomicInteger asked = new AtomicInteger();
    private @Nullable HttpServer server;

    private TestTokens(int port) {
        this.port = port;
    }

    static TestTokens notYetStarted() {
        return new TestTokens(FreePort.next());
    }

    static TestTokens started() {
        return notYetStarted().start();
    }

    TestTokens start() {
        var listening = listen();
        listening.createContext(
                PATH + "/protocol/openid-connect/certs",
                exchange -> {
                    asked.incrementAndGet();
                    var body = keySet().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        listening.start();
        server = listening;
        return this;
    }

    private HttpServer listen() {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void stop() {
        if (server != null) server.stop(0);
    }

    String issuer() {
        return "http://localhost:" + port + PATH;
    }

    /// How often the keys were asked for.
    int asked() {
        return asked.get();
    }

    String good() {
        return of("bluedots-cli", "amina");
    }

    String of(String client, String subject) {
        return sign(claims().claim("azp", client).subject(subject), "key-1", KEYS);
    }

    String expired() {
        return sign(claims().expiresAt(System.currentTimeMillis() / 1000 - 60), "key-1", KEYS);
    }

    String forAnotherAudience() {
        return sign(claims().audience("somebody-else"), "key-1", KEYS);
    }

    String ofAnotherIssuer() {
        return sign(claims().issuer("http://evil.example/realms/bluedots"), "key-1", KEYS);
    }

    String forged() {
        return sign(claims(), "key-1", FORGED_KEYS);
    }

    String ofUnknownKey(String keyId) {
        return sign(claims(), keyId, FORGED_KEYS);
    }

    String unsigned() {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var header = "{\"alg\":\"none\",\"kid\":\"key-1\"}".getBytes(StandardCharsets.UTF_8);
        return encoder.encodeToString(header) + '.' + good().split("\\.")[1] + '.';
    }

    /// The public key used as if it were a shared secret.
    String signedWithThePublicKey() {
        return claims().jws()
                .keyId("key-1")
                .header("alg", "HS256")
                .sign(new SecretKeySpec(KEYS.getPublic().getEncoded(), "HmacSHA256"));
    }

    private JwtClaimsBuilder claims() {
        return Jwt.issuer(issuer())
                .audience("bluedots-api")
                .subject("amina")
                .claim("azp", "bluedots-cli")
                .expiresIn(300);
    }

    private static String sign(JwtClaimsBuilder claims, String keyId, KeyPair keys) {
        return claims.jws().keyId(keyId).sign(keys.getPrivate());
    }

    private static String keySet() {
        var key = (RSAPublicKey) KEYS.getPublic();
        var jwk =
                new JsonObject()
                        .put("kty", "RSA")
                        .put("use", "sig")
                        .put("alg", "RS256")
                        .put("kid", "key-1")
                        .put("n", base64(key.getModulus()))
                        .put("e", base64(key.getPublicExponent()));
        return new JsonObject().put("keys", new JsonArray().add(jwk)).encode();
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
