package org.bluedots.referral.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bluedots.platform.secret.FieldSeal;

/// Makes, seals and uses the keys of webhooks, as Standard Webhooks 1.0 says.
@Singleton
public class KeyRing {

    private static final int SECRET_BYTES = 32;
    private static final int PUBLIC_KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final FieldSeal seal;
    private final SecureRandom random = new SecureRandom();

    KeyRing(FieldSeal seal) {
        this.seal = seal;
    }

    /// `whsec_…`: what the partner is shown once.
    String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + base64(bytes);
    }

    Keys keys(UUID webhook, String secret) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var sealed = seal.seal(base64(pair.getPrivate().getEncoded()), keyPlace(webhook));
            var encoded = pair.getPublic().getEncoded(); // the key itself is its end
            var raw =
                    Arrays.copyOfRange(encoded, encoded.length - PUBLIC_KEY_BYTES, encoded.length);
            return new Keys(seal(webhook, secret), null, null, sealed, "whpk_" + base64(raw));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String seal(UUID webhook, String secret) {
        return seal.seal(secret, secretPlace(webhook));
    }

    /// The header `webhook-signature`: by the secret, the one before while it lasts, and the
    /// private key.
    ///
    /// @param id the header `webhook-id`
    /// @param at the header `webhook-timestamp`, in whole seconds
    public String sign(UUID webhook, Keys keys, String id, Instant at, String body) {
        var content = (id + "." + at.getEpochSecond() + "." + body).getBytes(UTF_8);
        var signatures = new ArrayList<String>();
        signatures.add(hmac(seal.open(keys.secret(), secretPlace(webhook)), content));
        var previous = keys.previousSecret();
        var until = keys.previousUntil();
        if (previous != null && until != null && at.isBefore(until))
            signatures.add(hmac(seal.open(previous, secretPlace(webhook)), content));
        signatures.add(ed25519(seal.open(keys.signingKey(), keyPlace(webhook)), content));
        return String.join(" ", signatures);
    }

    private static String hmac(String secret, byte[] content) {
        try {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return "v1," + base64(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String ed25519(String privateKey, byte[] content) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(encoded));
            signature.update(content);
            return "v1a," + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String secretPlace(UUID webhook) {
        return "webhook.secret/" + webhook;
    }

    private static String keyPlace(UUID webhook) {
        return "webhook.signing_key/" + webhook;
    }
}
