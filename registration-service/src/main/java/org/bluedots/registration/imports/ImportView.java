package org.bluedots.registration.imports;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.registration.sheet.SheetFormat;

/// How far an import has come.
///
/// @param since when it came into its state
public record ImportView(
        UUID id,
        String hubId,
        SheetFormat format,
        boolean dryRun,
        ImportState state,
        Instant since,
        Instant receivedAt,
        Rows rows) {

    /// @param accepted without a problem and not known from an earlier import
    /// @param registered those of them whose people are registered now: none in a dry run
    /// @param refused of a party with a problem in any of its rows
    /// @param replayed of a party that came with an earlier import and was left as it is
    public record Rows(
            int total, int done, int accepted, int registered, int refused, int replayed) {}

    static ImportView of(Import work) {
        return new ImportView(
                work.id(),
                work.hub(),
                work.format(),
                work.dryRun(),
                work.state(),
                work.since(),
                work.receivedAt(),
                new Rows(
                        work.rowsTotal(),
                        work.rowsDone(),
                        work.rowsAccepted(),
                        work.dryRun() ? 0 : work.rowsAccepted(),
                        work.rowsRefused(),
                        work.rowsReplayed()));
    }
}
