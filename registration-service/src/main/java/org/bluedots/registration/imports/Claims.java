package org.bluedots.registration.imports;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.sql.Sql;

/// Who works on which import. The row is the fence: whoever does a step locks it and must still be
/// its holder, so a replica that was thought dead does nothing when it wakes up.
@Singleton
public class Claims {

    /// A replica that does no step for so long is taken for dead.
    public static final Duration HELD = Duration.ofMinutes(1);

    private static final String TAKE =
            """
            update import_claim set holder = ?, held_until = ?, attempts = attempts + 1
            where import_id = (select import_id from import_claim where held_until <= ?
                order by import_id limit 1 for update skip locked)
            returning import_id, agency_id, hub_id, sent_by, holder, attempts
            """;

    private final Sql sql;
    private final Ids ids;

    Claims(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void offer(Import work, Instant now) {
        sql.update(
                "insert into import_claim values (?, ?, ?, ?, null, ?)",
                work.id(),
                work.agency(),
                work.hub(),
                work.sentBy(),
                now);
    }

    /// The oldest on which nobody works.
    public Optional<Claim> take(Instant now) {
        return sql.first(
                TAKE,
                row ->
                        new Claim(
                                row.getObject("import_id", UUID.class),
                                row.getString("agency_id"),
                                row.getString("hub_id"),
                                row.getString("sent_by"),
                                row.getObject("holder", UUID.class),
                                row.getInt("attempts")),
                ids.next(),
                now.plus(HELD),
                now);
    }

    /// Whether it is still the claim's, which then goes on holding it; nobody else can take or drop
    /// it until the transaction ends.
    public boolean hold(Claim claim, Instant now) {
        return sql.update(
                        """
                        update import_claim set held_until = ?, attempts = 0
                        where import_id = ? and holder = ?
                        """,
                        now.plus(HELD),
                        claim.importId(),
                        claim.holder())
                == 1;
    }

    /// Somebody else may go on with it at once.
    public void release(Claim claim, Instant now) {
        sql.update(
                "update import_claim set held_until = ? where import_id = ? and holder = ?",
                now,
                claim.importId(),
                claim.holder());
    }

    /// Nobody works on it any more; waits for a step that is being done.
    public void drop(UUID importId) {
        sql.update("delete from import_claim where import_id = ?", importId);
    }
}
