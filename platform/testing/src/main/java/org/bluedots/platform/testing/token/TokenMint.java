package org.bluedots.platform.testing.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bluedots.platform.testing.infrastructure.OncePerJvm;

/// A small identity provider: OIDC discovery and keys over real HTTP, and tokens shaped exactly
/// like the realm's. It starts with the first token or issuer asked for and lives as long as the
/// JVM.
///
/// ```java
/// TokenMint.token().as("registrar.palanca").agency("northstar").hubs("BD-MD-01").roles("registrar").sign()
/// People.aRegistrarInPalanca().expired().sign()
/// ```
public final class TokenMint {

    private static final String KEY_ID = "bluedots-test";
    private static final String REALM = "/realms/bluedots";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenMint() {}

    /// A token of nobody in particular: right issuer and audience, five minutes, no role.
    public static TokenDraft token() {
        return TokenDraft.ofNobody();
    }

    /// The `iss` of every token, and where its keys are found.
    public static String issuer() {
        return opened()[0];
    }

    static String signed(Map<String, Object> claims) {
        return sign(claims, key());
    }

    /// Right in every claim, signed with a key nobody published.
    static String signedByAStranger(Map<String, Object> claims) {
        return sign(claims, Stranger.KEY);
    }

    static String unsigned(Map<String, Object> claims) {
        return part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
    }

    private static String sign(Map<String, Object> claims, PrivateKey key) {
        var head = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID));
        var content = head + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey key() {
        try {
            return KeyEncoding.read(opened()[1]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Issuer and key; the first who asks opens the mint.
    private static String[] opened() {
        return OncePerJvm.get("token-mint", TokenMint::open).split(" ", -1);
    }

    private static String open() {
        try {
            var pair = newKey();
            var issuer = serve((RSAPublicKey) pair.getPublic());
            return issuer + " " + KeyEncoding.write(pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    /// Made only when a test asks for it: a key costs a tenth of a second.
    private static final class Stranger {

        static final PrivateKey KEY = key();

        private static PrivateKey key() {
            try {
                return newKey().getPrivate();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static String serve(RSAPublicKey key) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(address, 0);
        var issuer = "http://localhost:" + server.getAddress().getPort() + REALM;
        answer(server, "/.well-known/openid-configuration", discovery(issuer));
        answer(server, "/protocol/openid-connect/certs", Map.of("keys", List.of(jwk(key))));
        server.start();
        return issuer;
    }

    private static void answer(HttpServer server, String path, Map<String, Object> body) {
        var bytes = json(body);
        server.createContext(
                REALM + path,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static Map<String, Object> discovery(String issuer) {
        return Map.of(
                "issuer", issuer,
                "jwks_uri", issuer + "/protocol/openid-connect/certs",
                "token_endpoint", issuer + "/protocol/openid-connect/token",
                "authorization_endpoint", issuer + "/protocol/openid-connect/auth",
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private static Map<String, Object> jwk(RSAPublicKey key) {
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                base64(KeyEncoding.unsigned(key.getModulus())),
                "e",
                base64(KeyEncoding.unsigned(key.getPublicExponent())));
    }

    private static String part(Map<String, Object> content) {
        return base64(json(content));
    }

    private static byte[] json(Map<String, Object> content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
