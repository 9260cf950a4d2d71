package org.bluedots.registration.manifest;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.sheet.Sheet;
import org.bluedots.registration.sheet.SheetFormat;
import org.bluedots.registration.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/// The parties of a file, one after the other. Holds no more rows than those of one party.
public final class Manifest implements AutoCloseable {

    private final Sheet sheet;
    private final Heading heading;
    private final String hub;
    private final ZoneId zone;
    private @Nullable SheetRow ahead;

    private Manifest(Sheet sheet, String hub, ZoneId zone) {
        this.sheet = sheet;
        this.hub = hub;
        this.zone = zone;
        this.heading = Heading.of(sheet.next().orElseThrow(ManifestShape::empty));
        this.ahead = sheet.next().orElse(null);
    }

    /// A file that [ManifestShape] let through.
    ///
    /// @param zone the hub's
    public static Manifest open(SheetFormat format, byte[] file, String hub, ZoneId zone) {
        return new Manifest(format.open(file), hub, zone);
    }

    /// The next party: the rows that stand below each other with one name in the column `party`.
    public Optional<PartyDraft> next() {
        var first = ahead;
        if (first == null) return Optional.empty();
        var key = key(heading, first).orElseThrow(Manifest::changed);
        var rows = new ArrayList<>(List.of(first));
        for (ahead = sheet.next().orElse(null); isOf(key); ahead = sheet.next().orElse(null))
            if (ahead != null) rows.add(ahead);
        return Optional.of(PartyDraft.of(key, rows, heading, hub, zone));
    }

    private boolean isOf(String key) {
        return ahead != null && key(heading, ahead).filter(key::equals).isPresent();
    }

    private static RuleBroken changed() {
        return new RuleBroken(RegistrationProblem.IMPORT_PARTIES, "A row names no party.");
    }

    /// What the row says in the column `party`, if that can be read.
    static Optional<String> key(Heading heading, SheetRow row) {
        var cell = heading.cell(row, Column.PARTY);
        if (cell.isEmpty()) return Optional.empty();
        var value = CellKind.TEXT.read(cell, ZoneOffset.UTC).value();
        return Optional.ofNullable(value).map(text -> text.textValue());
    }

    @Override
    public void close() {
        sheet.close();
    }
}
