package org.bluedots.referral.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.stream.ChangeRepository.Change;
import org.jspecify.annotations.Nullable;

/// Reads changes for whoever asks, and writes down which referrals were shown.
@ApplicationScoped
class ChangeQueries {

    /// Longer than any transaction may take: the instant of a change is that of its beginning.
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final ChangeRepository changes;
    private final CurrentScope scope;
    private final Audit audit;

    ChangeQueries(ChangeRepository changes, CurrentScope scope, Audit audit) {
        this.changes = changes;
        this.scope = scope;
        this.audit = audit;
    }

    /// Where to begin: at the cursor; or at an instant, or a little before; or at all changes.
    ///
    /// @param since wins over `updatedSince`
    @Transactional
    public ChangeCursor start(@Nullable String since, @Nullable String updatedSince) {
        if (since != null) return checked(ChangeCursor.read(since));
        if (updatedSince == null) return ChangeCursor.before(0);
        return changes.since(instant(updatedSince).minus(OVERLAP)).orElseGet(changes::now);
    }

    /// After everything that can be told now.
    @Transactional
    public ChangeCursor now() {
        return changes.now();
    }

    @Transactional
    public ChangesView page(ChangeCursor after, int limit) {
        var found = list(after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = shown.isEmpty() ? after : shown.getLast().at();
        return new ChangesView(
                shown.stream().map(Change::view).toList(), next.text(), found.size() > limit);
    }

    @Transactional
    public List<Change> list(ChangeCursor after, int limit) {
        var found = changes.after(scope.get(), after, limit);
        if (!found.isEmpty())
            audit.read(
                    "follow",
                    "referral",
                    found.stream().map(change -> change.view().referralId()).toList());
        return found;
    }

    @Transactional
    public String newest() {
        return changes.newest();
    }

    /// A database that was restored counts anew. A cursor from before would pass changes over.
    private ChangeCursor checked(ChangeCursor cursor) {
        if (cursor.transaction() > changes.now().transaction()) throw ChangeCursor.invalid();
        return cursor;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new InvalidInput("updatedSince", "Give an instant, like 2026-11-24T08:00:00Z.");
        }
    }
}
