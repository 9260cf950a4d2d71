package org.bluedots.platform.testing.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenMintTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aTokenIsShapedLikeTheRealms() throws IOException {
        var claims = claims(People.aRegistrarInPalanca().sign());

        assertThat(claims.path("iss").asText()).isEqualTo(TokenMint.issuer());
        assertThat(claims.path("aud").get(0).asText()).isEqualTo("bluedots-api");
        assertThat(claims.path("azp").asText()).isEqualTo("bluedots-cli");
        assertThat(claims.path("sub").asText()).isEqualTo(TokenDraft.subject("registrar.palanca"));
        assertThat(claims.path("agency").asText()).isEqualTo("northstar");
        assertThat(claims.path("hubs")).hasToString("[\"BD-MD-01\"]");
        assertThat(claims.path("clearance").asText()).isEqualTo("RESTRICTED");
        assertThat(claims.path("realm_access").path("roles")).hasToString("[\"registrar\"]");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void thePublishedKeyVerifiesTheSignature() throws Exception {
        assertThat(verifies(People.anOperator().sign())).isTrue();
    }

    @Test
    void thePublishedKeyRefusesAStrangersSignature() throws Exception {
        assertThat(verifies(People.anOperator().signedByAStranger().sign())).isFalse();
    }

    @Test
    void anUnsignedTokenHasNoSignature() {
        assertThat(People.anOperator().unsigned().sign()).endsWith(".");
    }

    @Test
    void anExpiredTokenEndedBeforeItIsUsed() throws IOException {
        var fresh = claims(People.anOperator().sign());
        var expired = claims(People.anOperator().expired().sign());

        assertThat(expired.path("exp").asLong()).isLessThan(fresh.path("iat").asLong());
    }

    @Test
    void anOperatorBelongsToNoAgency() throws IOException {
        var claims = claims(People.anOperator().sign());

        assertThat(claims.has("agency")).isFalse();
        assertThat(claims.has("hubs")).isFalse();
    }

    private static boolean verifies(String token) throws IOException, GeneralSecurityException {
        var parts = token.split("\\.", -1);
        var signature = Signature.getInstance("SHA256withRSA");
        var jwk = published().path("keys").get(0);
        var key = new RSAPublicKeySpec(number(jwk.path("n")), number(jwk.path("e")));
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        return signature.verify(decode(parts[2]));
    }

    private static JsonNode published() throws IOException {
        var discovery = fetch(TokenMint.issuer() + "/.well-known/openid-configuration");
        return fetch(discovery.path("jwks_uri").asText());
    }

    private static JsonNode fetch(String url) throws IOException {
        try (var body = URI.create(url).toURL().openStream()) {
            return JSON.readTree(body);
        }
    }

    private static BigInteger number(JsonNode part) {
        return new BigInteger(1, decode(part.asText()));
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(decode(token.split("\\.", -1)[1]));
    }

    private static byte[] decode(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
