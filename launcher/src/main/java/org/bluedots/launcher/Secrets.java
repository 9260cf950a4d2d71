package org.bluedots.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords of this machine's platform: random, made once, in a file that only its owner can read.
public final class Secrets {
    private static final String LETTERS =
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /// Reads the file, or makes it; a secret that a newer version needs is added.
    static Secrets in(Path file) {
        var secrets = new Secrets(file, read(file));
        var before = secrets.values.size();
        secrets.makeMissing();
        if (secrets.values.size() > before) secrets.write();
        return secrets;
    }

    /// Of every person in the realm; contract of `deploy/keycloak`.
    public String staffPassword() {
        return get("staff.password");
    }

    /// Of every partner client in the realm.
    public String clientSecret() {
        return get("client.secret");
    }

    public String postgresPassword() {
        return get("postgres.password");
    }

    public String keycloakAdminPassword() {
        return get("keycloak.admin.password");
    }

    public String ownerPassword(String database) {
        return get(database + ".owner.password");
    }

    public String appPassword(String database) {
        return get(database + ".app.password");
    }

    /// Base64 of 32 bytes: what seals single fields of that database.
    String fieldKey(String database) {
        return get(database + ".field.key");
    }

    /// Base64 of 32 bytes: what hashes them to be found.
    String fieldHashKey(String database) {
        return get(database + ".field.hash.key");
    }

    public Path file() {
        return file;
    }

    private String get(String name) {
        return values.getProperty(name, "");
    }

    private void makeMissing() {
        make("staff.password");
        make("client.secret");
        make("postgres.password");
        make("keycloak.admin.password");
        for (var service : Service.WITH_DATABASE) {
            make(service.database() + ".owner.password");
            make(service.database() + ".app.password");
            makeKey(service.database() + ".field.key");
            makeKey(service.database() + ".field.hash.key");
        }
    }

    private void make(String name) {
        if (values.containsKey(name)) return;
        var secret = new StringBuilder();
        while (secret.length() < LENGTH)
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        values.setProperty(name, secret.toString());
    }

    private void makeKey(String name) {
        if (values.containsKey(name)) return;
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        values.setProperty(name, Base64.getEncoder().encodeToString(key));
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        if (!Files.exists(file)) return properties;
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /// Closed to others before the first secret is in it, and whole or not at all.
    private void write() {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(beside);
            Files.createFile(beside, ownerOnly);
            try (var out = Files.newBufferedWriter(beside)) {
                values.store(
                        out,
                        "Made by ./bluedots start for this machine. Do not share, do not commit.");
            }
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
