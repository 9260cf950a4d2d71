package org.bluedots.registration.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.imports.Claim;
import org.bluedots.registration.manifest.PartyDraft;

/// Which parties came with an earlier list, by a digest of their name in the list and of all that
/// their rows say: it does not change when the template gets another column.
@Singleton
class ImportedParties {

    /// So late the door refuses an arrival anyway.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Sql sql;
    private final ObjectMapper json;

    ImportedParties(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    boolean knows(Claim claim, byte[] digest) {
        return sql.first(
                        "select 1 from imported_party where hub_id = ? and digest = ?",
                        row -> true,
                        claim.hub(),
                        digest)
                .isPresent();
    }

    /// True for exactly one of those who register the same party.
    boolean remember(Claim claim, byte[] digest, Instant now) {
        return sql.update(
                        "insert into imported_party values (?, ?, ?, ?) on conflict do nothing",
                        claim.agency(),
                        claim.hub(),
                        digest,
                        now)
                == 1;
    }

    void forget(String hub, Instant now) {
        sql.update(
                "delete from imported_party where hub_id = ? and imported_at < ?",
                hub,
                now.minus(REMEMBERED));
    }

    byte[] digest(PartyDraft party) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(party.key().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(json.writeValueAsBytes(party.json()));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
