package org.bluedots.platform.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The keys of sealed fields: `bluedots.field.keys`, a list of `id=base64` of 32 bytes each, the
/// first of which seals while the others still open; and `bluedots.field.hash-key`, base64 of 32
/// bytes. A service that uses them does not start without them.
@Singleton
class FieldKeys {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> sealing;
    private final SecretKey hashing;

    @Inject
    FieldKeys(
            @ConfigProperty(name = "bluedots.field.keys") Optional<String> keys,
            @ConfigProperty(name = "bluedots.field.hash-key") Optional<String> hashKey) {
        this(
                keys.orElseThrow(() -> missing("bluedots.field.keys")),
                hashKey.orElseThrow(() -> missing("bluedots.field.hash-key")));
    }

    FieldKeys(String keys, String hashKey) {
        this.sealing = read(keys);
        this.hashing = key(hashKey, "HmacSHA256", "bluedots.field.hash-key");
    }

    /// The id of the key that seals from now on.
    String current() {
        return sealing.keySet().iterator().next();
    }

    SecretKey sealing(String id) {
        var key = sealing.get(id);
        if (key == null) throw new BrokenSeal("no key " + id);
        return key;
    }

    SecretKey hashing() {
        return hashing;
    }

    private static Map<String, SecretKey> read(String list) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : list.split(",", -1)) {
            var parts = entry.strip().split("=", 2);
            if (parts.length < 2 || !parts[0].matches("[a-z0-9-]{1,20}"))
                throw new IllegalStateException("bluedots.field.keys is not a list of id=base64");
            keys.put(parts[0], key(parts[1], "AES", "bluedots.field.keys"));
        }
        return keys;
    }

    private static SecretKey key(String base64, String algorithm, String setting) {
        var bytes = decoded(base64, setting);
        if (bytes.length != BYTES)
            throw new IllegalStateException(setting + " needs keys of 32 bytes");
        return new SecretKeySpec(bytes, algorithm);
    }

    private static byte[] decoded(String base64, String setting) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(setting + " is not base64", notBase64);
        }
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException(setting + " is not set");
    }
}
