package org.bluedots.registration.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.sheet.SheetFormat;

/// What must be right with a file as a whole before any of it is worked on: were a family torn
/// apart over the list, putting that right afterwards would register it a second time.
public final class ManifestShape {

    public static final int MOST_ROWS = 10_000;

    private ManifestShape() {}

    /// How many rows with people the file has. Refuses one that is no list of parties.
    public static int rows(SheetFormat format, byte[] file) {
        if (file.length == 0) throw empty();
        format.guard(file);
        try (var sheet = format.open(file)) {
            var heading = Heading.of(sheet.next().orElseThrow(ManifestShape::empty));
            var parties = new Parties();
            var rows = 0;
            for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
                if (++rows > MOST_ROWS) throw tooLong();
                var key = Manifest.key(heading, row.get());
                parties.add(key.orElse(""), row.get().number());
            }
            if (rows == 0) throw empty();
            parties.check();
            return rows;
        }
    }

    static RuleBroken empty() {
        return new RuleBroken(
                RegistrationProblem.IMPORT_EMPTY,
                "Below the headings comes a row for each person.");
    }

    private static RuleBroken tooLong() {
        return new RuleBroken(
                RegistrationProblem.IMPORT_TOO_LARGE,
                "A list has at most %d rows: send it in parts.".formatted(MOST_ROWS));
    }

    /// The names of parties in the order of the file.
    private static final class Parties {

        private static final int SHOWN = 20;

        private final HashSet<String> seen = new HashSet<>();
        private final List<Integer> wrong = new ArrayList<>();
        private String last = "";

        void add(String key, int row) {
            if (key.isEmpty() || (!key.equals(last) && !seen.add(key))) wrong.add(row);
            last = key;
        }

        void check() {
            if (wrong.isEmpty()) return;
            var rows = wrong.stream().limit(SHOWN).map(String::valueOf).toList();
            throw new RuleBroken(
                    RegistrationProblem.IMPORT_PARTIES,
                    "Rows without a party, or of one that other rows tear apart: %s%s."
                            .formatted(String.join(", ", rows), wrong.size() > SHOWN ? ", …" : ""));
        }
    }
}
