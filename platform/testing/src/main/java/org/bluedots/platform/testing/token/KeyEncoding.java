package org.bluedots.platform.testing.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// Keys as text and as the numbers of a JSON Web Key.
final class KeyEncoding {

    private KeyEncoding() {}

    static String write(PrivateKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static PrivateKey read(String text) throws GeneralSecurityException {
        var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text));
        return KeyFactory.getInstance("RSA").generatePrivate(encoded);
    }

    /// RFC 7518 wants the magnitude without Java's sign byte.
    static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
