package org.bluedots.platform.secret;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;

/// Finds a sealed value without opening any: a keyed hash (HMAC-SHA-256) of the normalised value.
/// Without the key nobody can try all numbers.
@Singleton
public class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final FieldKeys keys;

    BlindIndex(FieldKeys keys) {
        this.keys = keys;
    }

    /// 64 hexadecimal characters, the same for the same parts.
    ///
    /// @param kind what is hashed: the same value of two kinds has two hashes
    /// @param parts normalised by the caller
    public String of(String kind, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.hashing());
            add(mac, kind);
            for (var part : parts) add(mac, part);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The length before each part: `AB` and `C` are not `A` and `BC`.
    private static void add(Mac mac, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
    }
}
