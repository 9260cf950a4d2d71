package org.bluedots.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.sql.Sql;

/// Carries a command out once, however often it is sent. Claim, effect and events commit in the
/// caller's one transaction, so a crash anywhere leaves all of it or nothing.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Commands {

    /// The claim is refused, not queued, while the same command runs elsewhere.
    private static final String CLAIM =
            """
            insert into idempotency (principal, key, operation, request_hash, result_id, created_at)
            select ?, ?, ?, ?, ?, ? where pg_try_advisory_xact_lock(?, ?)
            on conflict do nothing
            """;

    private static final int LOCK_CLASS = 0x1DE4;

    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentScope scope;
    private final Clock clock;

    Commands(Sql sql, ObjectMapper json, CurrentScope scope, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
    }

    /// Claims the command for this transaction, which then makes the thing with that id; or says
    /// what it made before. Refuses a key that stood for another request (422) or whose command is
    /// being carried out (409).
    public Outcome claim(Command command, UUID id) {
        var principal = scope.get().client() + "/" + scope.get().actor();
        var hash = hash(command);
        if (claim(principal, command, hash, id)) return new Outcome(id, false);
        var earlier = earlier(principal, command.key());
        if (earlier.isEmpty())
            throw new RuleBroken(
                    PlatformProblem.COMMAND_IN_FLIGHT, "Ask again in a second; keep the key.");
        if (!MessageDigest.isEqual(earlier.get().hash(), hash))
            throw new RuleBroken(
                    PlatformProblem.IDEMPOTENCY_KEY_REUSED, "Use a new key for a new request.");
        return new Outcome(earlier.get().id(), true);
    }

    private boolean claim(String principal, Command command, byte[] hash, UUID id) {
        return sql.update(
                        CLAIM,
                        principal,
                        command.key(),
                        command.operation(),
                        hash,
                        id,
                        clock.instant(),
                        LOCK_CLASS,
                        (principal + "|" + command.key()).hashCode())
                == 1;
    }

    private Optional<Earlier> earlier(String principal, String key) {
        return sql.first(
                "select result_id, request_hash from idempotency where principal = ? and key = ?",
                row -> new Earlier(row.getObject(1, UUID.class), row.getBytes(2)),
                principal,
                key);
    }

    private record Earlier(UUID id, byte[] hash) {}

    private byte[] hash(Command command) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(json.writeValueAsBytes(command.operation()));
            return digest.digest(json.writeValueAsBytes(command.request()));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
