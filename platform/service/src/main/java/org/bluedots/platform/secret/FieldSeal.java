package org.bluedots.platform.secret;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Encrypts single fields (AES-256-GCM). A sealed value says by which key and belongs to one place:
/// copied into another row or column it does not open.
@Singleton
public class FieldSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final FieldKeys keys;
    private final SecureRandom random = new SecureRandom();

    FieldSeal(FieldKeys keys) {
        this.keys = keys;
    }

    /// `keyId.base64`, different each time.
    ///
    /// @param place column and row, such as `person_document.number/0197…`; never changes
    public String seal(String plain, String place) {
        var id = keys.current();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var secret = plain.getBytes(StandardCharsets.UTF_8);
        var sealed = run(Cipher.ENCRYPT_MODE, id, nonce, secret, place);
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return id + "." + Base64.getEncoder().encodeToString(whole);
    }

    /// What was sealed there; [BrokenSeal] for anything else.
    public String open(String sealed, String place) {
        var dot = sealed.indexOf('.');
        if (dot < 0) throw new BrokenSeal("it names no key");
        var whole = decoded(sealed.substring(dot + 1));
        if (whole.length < NONCE_BYTES) throw new BrokenSeal("it is too short");
        var nonce = Arrays.copyOf(whole, NONCE_BYTES);
        var rest = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        var plain = run(Cipher.DECRYPT_MODE, sealed.substring(0, dot), nonce, rest, place);
        return new String(plain, StandardCharsets.UTF_8);
    }

    /// Whether it was sealed by the newest key; if not, seal it anew when it is written next.
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(keys.current() + ".");
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] input, String place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.sealing(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal(broken);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new BrokenSeal(notBase64);
        }
    }
}
