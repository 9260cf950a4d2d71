package org.bluedots.platform.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/// Writes down who did what and who looked at whom, in the transaction of the deed: a read that
/// cannot be written down is not answered (rule C10). Names of things, never their values.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    private static final String WRITE =
            "insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Clock clock;
    private final Ids ids;
    private final CurrentScope scope;
    private final Correlation correlation;

    Audit(Sql sql, Clock clock, Ids ids, CurrentScope scope, Correlation correlation) {
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
        this.scope = scope;
        this.correlation = correlation;
    }

    /// Somebody changed things: `wrote("register", "person", ids)`.
    public void wrote(String action, String type, Collection<UUID> objects) {
        write(null, action, type, objects);
    }

    public void wrote(String action, String type, UUID object) {
        write(null, action, type, List.of(object));
    }

    /// Somebody saw things. An empty answer is written down too: looking is the deed.
    public void read(String action, String type, Collection<UUID> objects) {
        write(null, action, type, objects);
    }

    /// Somebody saw things for a purpose that was agreed to: its code.
    public void readFor(String purpose, String action, String type, Collection<UUID> objects) {
        write(purpose, action, type, objects);
    }

    public void read(String action, String type, UUID object) {
        write(null, action, type, List.of(object));
    }

    private void write(
            @Nullable String purpose, String action, String type, Collection<UUID> objects) {
        var who = scope.get();
        sql.update(
                WRITE,
                ids.next(),
                clock.instant(),
                who.actor(),
                who.client(),
                who.agency(),
                action,
                type,
                objects.toArray(UUID[]::new),
                purpose,
                correlation.id());
    }
}
